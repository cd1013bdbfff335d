package app.chung.importers.pipe;

import app.chung.importers.CannotGoOn;
import app.chung.importers.Recipient;
import app.chung.language.json.ChungJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The workspace at the other end of two streams. For many threads. */
final class Pipe implements Recipient {

    private final PrintStream out;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<List<JsonNode>>> waiting = new ConcurrentHashMap<>();

    Pipe(PrintStream out) {
        this.out = out;
    }

    @Override
    public List<JsonNode> tell(List<ObjectNode> lines) {
        long number = numbers.incrementAndGet();
        CompletableFuture<List<JsonNode>> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        say(new Frame.Batch(number, lines));
        return answer.join();
    }

    void say(Frame frame) {
        String line = ChungJson.mapper().writerFor(Frame.class).writeValueAsString(frame);
        synchronized (out) {
            out.println(line);
            out.flush();
            if (out.checkError()) {
                throw new CannotGoOn("no-answer", "the workspace is away", null);
            }
        }
    }

    /** Hands the answers to who waits for them; returns when the other end is away. */
    void listen(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Frame.Answers came = ChungJson.mapper().readValue(line, Frame.Answers.class);
                CompletableFuture<List<JsonNode>> asked = waiting.remove(came.number());
                if (asked != null) {
                    asked.complete(came.answers());
                }
            }
        } catch (IOException away) {
            System.err.println("chung import: " + away.getMessage());
        }
    }
}
