package app.chung.ledger.reader;

import app.chung.language.kernel.StreamId;
import java.util.List;
import java.util.function.Consumer;

/** Reads the log. */
public interface LedgerReader extends EventSource {

    /** Like {@link #after}, only events that concern access. */
    List<RecordedEvent> accessAfter(long position, int limit);

    /** At most {@code limit} events of one stream from {@code version} on, in order. */
    List<RecordedEvent> stream(StreamId stream, int version, int limit);

    /**
     * Hands on all events behind {@code position} up to and including {@code upTo}, in global order
     * and in batches, on the caller's thread. Made for long ranges; returns when it is through.
     */
    default void scan(long position, long upTo, Consumer<List<RecordedEvent>> consumer) {
        long at = position;
        while (at < upTo) {
            List<RecordedEvent> batch = after(at, (int) Math.min(1_000, upTo - at));
            if (batch.isEmpty()) {
                return;
            }
            consumer.accept(batch);
            at = batch.getLast().position();
        }
    }
}
