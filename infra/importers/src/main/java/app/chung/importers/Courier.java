package app.chung.importers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries what is told to the workspace in batches. What must not overtake anything goes one batch
 * after the other; the rest goes beside it.
 */
public final class Courier implements AutoCloseable {

    private static final int MOST_LINES = 500;
    private static final int MOST_CHARACTERS = 250_000;
    private static final int WAITING = 2;
    private static final int TRIES = 120;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Recipient recipient;
    private final Tally tally;
    private final Lane ordered = new Lane(1);
    private final Lane free = new Lane(2);
    private volatile @Nullable Throwable failure;

    /** Brings it there. */
    public Courier(Recipient recipient, Tally tally) {
        this.recipient = recipient;
        this.tally = tally;
    }

    /** Takes it along; waits when much is under way. */
    public void take(Told told) {
        stopIfFailed();
        (told.ordered() ? ordered : free).add(told);
    }

    /** Returns when everything has arrived. */
    public void flush() {
        ordered.flush();
        free.flush();
        stopIfFailed();
    }

    @Override
    public void close() {
        ordered.threads.shutdownNow();
        free.threads.shutdownNow();
    }

    private void stopIfFailed() {
        Throwable why = failure;
        if (why instanceof CannotGoOn known) {
            throw known;
        }
        if (why != null) {
            throw new CompletionException(why);
        }
    }

    private void deliver(List<Told> batch, List<ObjectNode> lines) {
        List<Told> left = batch;
        List<ObjectNode> leftLines = lines;
        for (int tries = 1; !left.isEmpty(); tries++) {
            List<JsonNode> answers = recipient.tell(leftLines);
            if (answers.size() != left.size()) {
                throw new CannotGoOn(
                        "no-answer",
                        "the workspace answered %d of %d".formatted(answers.size(), left.size()),
                        null);
            }
            List<Told> again = new ArrayList<>();
            List<ObjectNode> againLines = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                if (isToBeRepeated(answers.get(i)) || !again.isEmpty() && left.get(i).ordered()) {
                    again.add(left.get(i));
                    againLines.add(leftLines.get(i));
                } else {
                    count(left.get(i), answers.get(i));
                }
            }
            left = again;
            leftLines = againLines;
            if (!left.isEmpty()) {
                rest(tries);
            }
        }
    }

    private static void rest(int tries) {
        if (tries == TRIES) {
            throw new CannotGoOn("no-answer", "the log is away", null);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private static boolean isToBeRepeated(JsonNode answer) {
        return answer.path("problem").path("status").asInt(0) == 503;
    }

    private void count(Told told, JsonNode answer) {
        Entry entry = told.entry();
        JsonNode problem = answer.path("problem");
        String reason = problem.path("type").asString("");
        if (entry == null) {
            if (problem.isObject()) {
                tally.remark(Remark.of(reason, null, told.id() + ": " + problem));
            }
        } else if (problem.isObject()) {
            tally.skip(Remark.of(reason, entry, problem.toString()));
        } else if (answer.path("known").asBoolean(false)) {
            tally.known();
        } else {
            tally.created();
        }
    }

    /** Batches that go one behind the other, or several side by side. */
    private final class Lane {

        private final ExecutorService threads;
        private final Semaphore room;
        private final int width;
        private List<Told> batch = new ArrayList<>();
        private List<ObjectNode> lines = new ArrayList<>();
        private int characters;

        Lane(int width) {
            this.width = width;
            this.threads = Executors.newFixedThreadPool(width, Thread.ofVirtual().factory());
            this.room = new Semaphore(width + WAITING);
        }

        void add(Told told) {
            ObjectNode line = told.line();
            int length = line.toString().length();
            if (batch.size() >= MOST_LINES || characters + length > MOST_CHARACTERS) {
                send();
            }
            batch.add(told);
            lines.add(line);
            characters += length;
        }

        private void send() {
            if (batch.isEmpty()) {
                return;
            }
            List<Told> now = batch;
            List<ObjectNode> nowLines = lines;
            batch = new ArrayList<>();
            lines = new ArrayList<>();
            characters = 0;
            room.acquireUninterruptibly();
            CompletableFuture<Void> unused =
                    CompletableFuture.runAsync(() -> deliverUnlessFailed(now, nowLines), threads)
                            .whenComplete((nothing, ignored) -> room.release());
        }

        private void deliverUnlessFailed(List<Told> now, List<ObjectNode> nowLines) {
            if (failure != null) {
                return;
            }
            try {
                deliver(now, nowLines);
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        void flush() {
            send();
            room.acquireUninterruptibly(width + WAITING);
            room.release(width + WAITING);
        }
    }
}
