package app.chung.ledger.reader;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest position known in this process, and those who wait for a newer one. */
final class Head {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position = -1;

    /** -1 before the log was reached for the first time. */
    long position() {
        return position;
    }

    void moveTo(long newest) {
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

    long awaitBeyond(long known, Duration timeout) throws InterruptedException {
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
