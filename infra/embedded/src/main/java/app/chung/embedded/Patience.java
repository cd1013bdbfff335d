package app.chung.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process: the one place here that sleeps. */
final class Patience {

    private static final long STEP_MILLIS = 20;
    private static final long LOOK_MILLIS = 250;
    private static final long RETRY_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 60_000;

    private Patience() {}

    /** Asks again and again; false when the bound has passed without a yes. */
    static boolean until(Duration bound, BooleanSupplier yes) {
        long end = System.nanoTime() + bound.toNanos();
        while (!yes.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause(STEP_MILLIS);
        }
        return true;
    }

    /** Returns when the process is gone; one that we did not start can only be looked at. */
    static void whileItLives(EngineProcess process) {
        if (!process.adopted()) {
            process.handle().onExit().join();
        }
        while (Processes.lives(process.handle())) {
            pause(LOOK_MILLIS);
        }
    }

    /** Waits the longer the more tries there have been, but not for ever. */
    static void beforeTry(int number) {
        pause(Math.min(LONGEST_MILLIS, RETRY_MILLIS << Math.min(number, 10)));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while waiting for an engine.", e);
        }
    }
}
