package app.chung.ledger.reader;

import java.time.Duration;
import java.util.List;

/**
 * Events in the order of the log, from wherever they are read: the log itself, or a copy of it that
 * may be behind. Blocking; call from virtual or own threads. Every call has a time-out and throws
 * {@link LedgerUnavailable}.
 */
public interface EventSource {

    /** The newest position; 0 for an empty log. */
    long head();

    /** At most {@code limit} events behind {@code position}, in global order, without a gap. */
    List<RecordedEvent> after(long position, int limit);

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
