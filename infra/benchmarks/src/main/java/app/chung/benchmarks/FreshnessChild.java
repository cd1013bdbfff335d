package app.chung.benchmarks;

import app.chung.benchmarks.note.NoteCommand.WriteNote;
import app.chung.benchmarks.note.NoteEvent.NoteSealed;
import app.chung.benchmarks.note.NoteEvent.NoteWritten;
import app.chung.language.json.EventCodec;
import app.chung.language.json.MessageCatalog;
import app.chung.ledger.reader.EventSource;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.kafka.KafkaLog;
import app.chung.ledger.reader.kafka.KafkaTopic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that follows a log and prints {@code <id> <microseconds>} for each event
 * that has become visible, until its input ends.
 */
final class FreshnessChild {

    private static final String READY = "ready";
    private static final long PATIENCE_SECONDS = 30;

    private FreshnessChild() {}

    /** Starts one with these arguments; returns when it has begun to follow. */
    static Process start(Sightings seen, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(FreshnessChild.class.getName());
        command.addAll(arguments);
        Process child =
                Children.start(
                        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
        CountDownLatch ready = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> listen(child, seen, ready));
        if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A process that follows did not begin in time");
        }
        return child;
    }

    private static void listen(Process child, Sightings seen, CountDownLatch ready) {
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .forEach(
                            line -> {
                                String[] words = line.split(" ");
                                if (line.equals(READY)) {
                                    ready.countDown();
                                } else if (words.length == 2 && words[0].length() == 36) {
                                    seen.see(UUID.fromString(words[0]), Long.parseLong(words[1]));
                                }
                            });
        } catch (IOException e) {
            System.err.println("A child's output ended: " + e.getMessage());
        }
    }

    /**
     * Runs: {@code url user password chung|stock}, or {@code kafka bootstrap user password topic}.
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        String url = arguments[0];
        String user = arguments[1];
        String password = arguments[2];
        if (arguments[3].equals("stock")) {
            StockProcessor stock = new StockProcessor(url, user, password, id -> tell(out, id));
            while (!stock.isRunning()) {
                Thread.sleep(10);
            }
        } else {
            EventCodec codec =
                    new EventCodec(
                            MessageCatalog.of(
                                    List.of(WriteNote.class, NoteWritten.class, NoteSealed.class)),
                            List.of());
            var log = new PostgresLedgerReader(new LedgerDatabase(url, user, password), codec);
            boolean kafka = arguments[3].equals("kafka");
            EventSource followed = kafka ? new KafkaLog(topic(arguments), codec, log) : log;
            String schema = "views_" + arguments[3];
            var unused =
                    new FollowingViews(
                            url, user, password, log, followed, schema, id -> tell(out, id));
        }
        out.println(READY);
        while (System.in.read() >= 0) {
            continue;
        }
        Runtime.getRuntime().halt(0);
    }

    private static KafkaTopic topic(String[] arguments) {
        return new KafkaTopic(
                arguments[4], arguments[5], arguments[6], "PLAIN", false, arguments[7]);
    }

    private static void tell(PrintStream out, UUID id) {
        out.println(id + " " + Sightings.micros());
    }
}
