package app.chung.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Appends on their way to the writer, a bounded number of them, and how long the writer lets them
 * gather.
 *
 * <p>A commit costs nearly the same for one append as for eight. Whoever has just been answered
 * often comes right back, and would miss the next commit by a hair; so the writer waits a fraction
 * of a commit's time for as many as were under way together a moment ago. A single caller never
 * waits.
 */
final class Arrivals {

    private static final int CAPACITY = 4_096;
    private static final int PATIENCE_DIVISOR = 4;
    private static final long IDLE_NANOS = Duration.ofMillis(200).toNanos();
    private static final long LONGEST_WAIT_NANOS = Duration.ofMillis(2).toNanos();

    private final Thread writer;
    private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private volatile int wanted = Integer.MAX_VALUE;
    private int expected;
    private long patience;

    Arrivals(Thread writer) {
        this.writer = writer;
    }

    /** False when too many are there already. */
    boolean offer(Pending pending) {
        if (size.incrementAndGet() > CAPACITY) {
            size.decrementAndGet();
            return false;
        }
        queue.add(pending);
        if (size.get() >= wanted) {
            LockSupport.unpark(writer);
        }
        return true;
    }

    boolean isEmpty() {
        return size.get() == 0;
    }

    /** The writer tells how long its last commit took for how many. */
    void took(long nanos, int batch) {
        expected = batch + size.get();
        patience = Math.min(nanos / PATIENCE_DIVISOR, LONGEST_WAIT_NANOS);
    }

    /** Waits a while for anybody at all. */
    void awaitFirst() {
        await(1, IDLE_NANOS);
    }

    /** Waits a moment for those who are likely to come. */
    void awaitCompany(int already) {
        if (already + size.get() > 0) {
            await(expected - already, patience);
        }
    }

    private void await(int count, long nanos) {
        long deadline = System.nanoTime() + nanos;
        wanted = count;
        long left = nanos;
        while (size.get() < count && left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(this, left);
            left = deadline - System.nanoTime();
        }
        wanted = Integer.MAX_VALUE;
    }

    void drainTo(Collection<Pending> target, int most) {
        for (int taken = 0; taken < most; taken++) {
            Pending next = queue.poll();
            if (next == null) {
                return;
            }
            size.decrementAndGet();
            target.add(next);
        }
    }
}
