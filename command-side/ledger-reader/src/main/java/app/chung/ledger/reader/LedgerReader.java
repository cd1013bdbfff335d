package app.chung.ledger.reader;

import app.chung.language.kernel.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the log. Blocking; call from virtual or own threads. Every call has a time-out and throws
 * {@link LedgerUnavailable}.
 */
public interface LedgerReader {

    /** The newest position; 0 for an empty log. */
    long head();

    /** At most {@code limit} events behind {@code position}, in global order, without a gap. */
    List<RecordedEvent> after(long position, int limit);

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

    /**
     * Returns as soon as the head is beyond {@code position}, or after {@code timeout}; the answer
     * is the head.
     */
    long awaitBeyond(long position, Duration timeout) throws InterruptedException;

    /**
     * Whether the head was seen within the last two seconds; what is remembered of the log is not
     * older then.
     */
    boolean isInSight();
}
