package app.chung.commandgateway.identity;

import app.chung.platform.web.Problem;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many do what needs much memory or a core; who waits too long is told to come again.
 */
final class Places {

    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore free;

    Places(int most) {
        this.free = new Semaphore(most);
    }

    /**
     * Does it as soon as there is a place.
     *
     * @throws Problem unavailable, when there was none for five seconds
     */
    <T> T take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
