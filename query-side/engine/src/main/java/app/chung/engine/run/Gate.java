package app.chung.engine.run;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far a view has got and how far it may go. Others wait here for it to arrive, or hold it at
 * one place.
 */
final class Gate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long reached;
    private long last = Long.MAX_VALUE;
    private boolean busy;

    long reached() {
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
    }

    /** The runner begins a batch: the furthest position that it may take. */
    long enter() {
        lock.lock();
        try {
            busy = last > reached;
            return last;
        } finally {
            lock.unlock();
        }
    }

    /** The runner has ended a batch. */
    void leave(long position) {
        lock.lock();
        try {
            busy = false;
            reached = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the runner go on to this position at most. */
    void allow(long position) {
        lock.lock();
        try {
            last = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the runner end its batch and no more; where that is, or -1 when it takes too long. */
    long hold(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            last = 0;
            long left = patience.toNanos();
            while (busy && left > 0) {
                left = moved.awaitNanos(left);
            }
            return busy ? -1 : reached;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the view has got there; whether it has. */
    boolean await(long position, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (reached < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return reached >= position;
        } finally {
            lock.unlock();
        }
    }

    /** Waits a little until something is allowed again. */
    void rest(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            if (last <= reached) {
                boolean unused = moved.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }
}
