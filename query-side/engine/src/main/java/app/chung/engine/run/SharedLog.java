package app.chung.engine.run;

import app.chung.ledger.reader.EventSource;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log as all views of this node read it: each piece is fetched and decoded once while they are
 * near one another, and one waiter hears of news for all. Holds a bounded number of events.
 */
final class SharedLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SharedLog.class);
    private static final int PIECE = 1_000;
    private static final int PIECES = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Under load news comes together: dozens of views would else wake for each event. */
    private static final Duration TOGETHER = Duration.ofMillis(5);

    private final EventSource ledger;
    private final Settings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<Long, Piece> pieces =
            new LinkedHashMap<>(PIECES, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Piece> eldest) {
                    return size() > PIECES;
                }
            };
    private final Thread listener = Thread.ofVirtual().name("views-tail").unstarted(this::listen);
    private volatile long head;
    private volatile boolean heard;
    private volatile boolean closed;

    SharedLog(EventSource ledger, Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    void start() {
        listener.start();
    }

    /** The newest position heard of. */
    long head() {
        return head;
    }

    /** Whether the log has been asked at all. */
    boolean isHeard() {
        return heard;
    }

    /** Whether it was seen a moment ago. */
    boolean isInSight() {
        return ledger.isInSight();
    }

    /** Events behind a position, at most to {@code last}; waits for the first, but not for long. */
    List<RecordedEvent> after(long position, long last, int limit) throws InterruptedException {
        if (!awaitBeyond(position, settings.idle())) {
            return List.of();
        }
        long number = position / PIECE;
        Piece piece;
        lock.lock();
        try {
            piece = pieces.computeIfAbsent(number, n -> new Piece(n * PIECE));
        } finally {
            lock.unlock();
        }
        List<RecordedEvent> events = piece.after(position);
        long most = Math.min(limit, last - position);
        return events.size() <= most ? events : events.subList(0, (int) most);
    }

    /** One event, by its position. */
    RecordedEvent at(long position) {
        return ledger.after(position - 1, 1).getFirst();
    }

    /** Wakes everybody who waits for news. */
    void wake() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitBeyond(long position, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            if (head <= position) {
                boolean unused = news.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return head > position;
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        long last = System.nanoTime() - TOGETHER.toNanos();
        while (!closed) {
            try {
                TimeUnit.NANOSECONDS.sleep(TOGETHER.toNanos() - (System.nanoTime() - last));
                hear(heard ? ledger.awaitBeyond(head, PATIENCE) : ledger.head());
                heard = true;
                last = System.nanoTime();
            } catch (LedgerUnavailable e) {
                pause();
            } catch (InterruptedException e) {
                // Only close() interrupts.
            } catch (RuntimeException e) {
                LOG.warn("The end of the log could not be asked for, and is asked for again", e);
                pause();
            }
        }
    }

    private void hear(long position) {
        if (position <= head) {
            return;
        }
        lock.lock();
        try {
            head = position;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        lock.lock();
        try {
            boolean unused =
                    news.await(settings.backoff().toMillis() / 4 + 1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Only close() interrupts.
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        listener.interrupt();
    }

    /** A stretch of the log with fixed borders; grows until it is full. */
    private final class Piece {

        private final long base;
        private final ReentrantLock filling = new ReentrantLock();
        private volatile List<RecordedEvent> events = List.of();

        Piece(long base) {
            this.base = base;
        }

        List<RecordedEvent> after(long position) {
            int skipped = (int) (position - base);
            List<RecordedEvent> known = events;
            if (known.size() <= skipped) {
                known = fill(skipped);
            }
            return known.size() <= skipped ? List.of() : known.subList(skipped, known.size());
        }

        private List<RecordedEvent> fill(int skipped) {
            filling.lock();
            try {
                if (events.size() <= skipped) {
                    List<RecordedEvent> more = new ArrayList<>(events);
                    more.addAll(ledger.after(base + more.size(), PIECE - more.size()));
                    events = List.copyOf(more);
                }
                return events;
            } finally {
                filling.unlock();
            }
        }
    }
}
