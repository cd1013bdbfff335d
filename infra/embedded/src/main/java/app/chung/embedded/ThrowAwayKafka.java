package app.chung.embedded;

import java.nio.file.Path;

/** A broker over any folder, for tests: may be killed and brought back. */
public final class ThrowAwayKafka {

    private final KafkaEngine engine;
    private volatile EngineProcess process;

    /** Starts a broker in the folder. */
    public ThrowAwayKafka(Path folder) {
        this.engine = new KafkaEngine(folder);
        this.process = EngineProcess.over(engine, Progress.silent());
    }

    public KafkaAddress address() {
        return engine.address();
    }

    /** The broker's process. */
    public ProcessHandle handle() {
        return process.handle();
    }

    /** Brings the broker back after its death, on the same port; does nothing while it lives. */
    public void restart() {
        process = EngineProcess.over(engine, Progress.silent());
    }

    /** Stops the broker as an operator would. */
    public void stop() {
        process.stop();
    }
}
