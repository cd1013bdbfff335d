package app.chung.platform.access;

import app.chung.access.Access;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the present {@link Access}. The tail of the log moves it; whoever has just written an event
 * that concerns access calls {@link #catchUp} and finds it folded in.
 */
public final class AccessFold implements Supplier<Access>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccessFold.class);
    private static final int BATCH = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

    private final LedgerReader ledger;
    private final ReentrantLock folding = new ReentrantLock();
    private final List<Consumer<Access>> listeners = new CopyOnWriteArrayList<>();
    private final Thread tail;
    private volatile Access access;
    private volatile long seen;
    private volatile boolean closed;

    /** Folds everything there is, then follows the log; ready when this returns. */
    public AccessFold(LedgerReader ledger, Access nothing) {
        this.ledger = ledger;
        this.access = nothing;
        long head = ledger.head();
        catchUp();
        this.seen = head;
        this.tail = Thread.ofPlatform().name("access-tail").daemon().unstarted(this::follow);
        tail.start();
    }

    @Override
    public Access get() {
        return access;
    }

    /** Folds in what the log holds by now. */
    public Access catchUp() {
        folding.lock();
        try {
            List<RecordedEvent> batch;
            do {
                batch = ledger.accessAfter(access.position(), BATCH);
                fold(batch);
            } while (batch.size() == BATCH);
            return access;
        } finally {
            folding.unlock();
        }
    }

    /**
     * Access as of this position at least: whoever shows something that was written there must not
     * decide by an older one.
     */
    public Access upTo(long position) {
        if (seen < position) {
            folding.lock();
            try {
                if (seen < position) {
                    long head = ledger.head();
                    catchUp();
                    seen = Math.max(seen, head);
                }
            } finally {
                folding.unlock();
            }
        }
        return access;
    }

    /** Tells of every change from now on, on the thread that noticed it; be quick. */
    public void onChange(Consumer<Access> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        tail.interrupt();
    }

    private void fold(List<RecordedEvent> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Access next = access;
        for (RecordedEvent recorded : batch) {
            next = next.after(recorded.position(), recorded.event());
        }
        access = next;
        listeners.forEach(listener -> listener.accept(access));
    }

    private void follow() {
        while (!closed) {
            try {
                long head = ledger.awaitBeyond(seen, PATIENCE);
                Access unused = upTo(head);
            } catch (InterruptedException _) {
                return;
            } catch (LedgerUnavailable e) {
                LOG.debug("The log is away, access stays as it was", e);
                pause();
            } catch (RuntimeException e) {
                LOG.error("Access cannot follow the log", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException _) {
            closed = true;
        }
    }
}
