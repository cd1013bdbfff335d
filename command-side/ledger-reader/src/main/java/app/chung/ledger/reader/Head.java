package app.chung.ledger.reader;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest position known in this process, and those who wait for a newer one. */
public final class Head {

    private static final long IN_SIGHT = Duration.ofSeconds(2).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position = -1;
    private volatile long seen = System.nanoTime() - IN_SIGHT;

    /** -1 before the log was reached for the first time. */
    public long position() {
        return position;
    }

    /** Whether it was seen within the last two seconds. */
    public boolean isInSight() {
        return System.nanoTime() - seen < IN_SIGHT;
    }

    /** It was seen there just now; it never goes back. */
    public void moveTo(long newest) {
        seen = System.nanoTime();
        if (newest <= position) {
            return;
        }
        lock.lock();
        try {
            position = Math.max(position, newest);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns as soon as it is beyond that position, or in time; the answer is where it is. */
    public long awaitBeyond(long known, Duration timeout) throws InterruptedException {
        if (position > known) {
            return position;
        }
        long left = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (position <= known && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position;
        } finally {
            lock.unlock();
        }
    }
}
