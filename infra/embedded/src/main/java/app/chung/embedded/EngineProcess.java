package app.chung.embedded;

import java.time.Duration;
import java.util.Optional;

/** A running engine: started by us, or found alive and adopted. */
record EngineProcess(Engine engine, ProcessHandle handle, boolean adopted) {

    /** A long recovery after a crash counts as life, so this is generous. */
    private static final Duration READY = Duration.ofSeconds(120);

    /**
     * For a moment after a crash what the dead engine left behind may keep a new one from starting.
     */
    private static final Duration RETRY = Duration.ofSeconds(20);

    /** A checkpoint, or the writing of a class cache, takes its time on a slow machine. */
    private static final Duration STOP = Duration.ofSeconds(60);

    /** Adopts the engine that still runs on its files, or starts one; returns when it answers. */
    static EngineProcess over(Engine engine, Progress progress) {
        long retryUntil = System.nanoTime() + RETRY.toNanos();
        for (int tries = 0; ; tries++) {
            var running = survivor(engine, progress).or(() -> launched(engine, progress));
            if (running.isPresent()) {
                return running.get();
            }
            if (System.nanoTime() >= retryUntil) {
                throw new EngineFailure(
                        engine.name() + " does not start; see " + engine.log() + ".");
            }
            Patience.beforeTry(tries);
        }
    }

    void stop() {
        Processes.end(handle, engine.endSignal(), STOP);
    }

    private static Optional<EngineProcess> survivor(Engine engine, Progress progress) {
        var recorded = engine.recorded();
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        long pid = recorded.getAsLong();
        var alive = Processes.find(pid, engine.files());
        if (alive.isEmpty()) {
            forgetStranger(engine, pid);
            return Optional.empty();
        }
        if (Processes.runs(pid, engine.command())) {
            progress.say("adopting the " + engine.name() + " that is still running");
            if (Patience.until(READY, () -> !Processes.lives(alive.get()) || engine.answers())
                    && Processes.lives(alive.get())) {
                return Optional.of(new EngineProcess(engine, alive.get(), true));
            }
        }
        progress.say("ending an older " + engine.name());
        Processes.end(alive.get(), engine.endSignal(), STOP);
        return Optional.empty();
    }

    private static Optional<EngineProcess> launched(Engine engine, Progress progress) {
        engine.prepare(progress);
        progress.say("starting " + engine.name());
        var process = Processes.launch(engine.wrapper(), engine.command(), engine.log());
        boolean decided = Patience.until(READY, () -> !process.isAlive() || engine.answers());
        if (!process.isAlive()) {
            return Optional.empty();
        }
        if (!decided) {
            Processes.end(process.toHandle(), engine.endSignal(), STOP);
            throw new EngineFailure(
                    "%s was not ready after %d s; see %s."
                            .formatted(engine.name(), READY.toSeconds(), engine.log()));
        }
        return Optional.of(new EngineProcess(engine, process.toHandle(), false));
    }

    /**
     * When the dead engine's number now belongs to another program, the engine may refuse to start.
     * PostgreSQL's record also guards against its last sessions, so those must be gone.
     */
    private static void forgetStranger(Engine engine, long pid) {
        if (ProcessHandle.of(pid).filter(Processes::lives).isPresent()
                && Patience.until(STOP, () -> !Processes.worksIn(engine.files()))) {
            engine.forget();
        }
    }
}
