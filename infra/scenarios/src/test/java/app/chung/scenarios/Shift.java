package app.chung.scenarios;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** When clients work, rest and go home. */
final class Shift {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int busy;
    private boolean resting;
    private boolean over;

    /** A client is about to do something; waits while all rest; false when it is to go home. */
    boolean begin() {
        lock.lock();
        try {
            while (resting && !over) {
                changed.awaitUninterruptibly();
            }
            busy += over ? 0 : 1;
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /** The client has done it. */
    void end() {
        lock.lock();
        try {
            busy--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when nobody does anything any more. */
    void rest() {
        lock.lock();
        try {
            resting = true;
            while (busy > 0) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** All go on. */
    void goOn() {
        lock.lock();
        try {
            resting = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** All go home as soon as they have ended what they are at. */
    void close() {
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
