package app.chung.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process: the one place here that sleeps. */
final class Patience {

    private static final long STEP_MILLIS = 20;

    private Patience() {}

    /** Asks again and again; false when the bound has passed without a yes. */
    static boolean until(Duration bound, BooleanSupplier yes) {
        long end = System.nanoTime() + bound.toNanos();
        while (!yes.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while waiting for an engine.", e);
        }
    }
}
