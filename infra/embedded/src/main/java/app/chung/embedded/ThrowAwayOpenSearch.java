package app.chung.embedded;

import java.nio.file.Path;

/** A node over any folder, for tests: may be killed and brought back. */
public final class ThrowAwayOpenSearch {

    private final OpenSearchEngine engine;
    private volatile EngineProcess process;

    /** Starts a node in the folder. */
    public ThrowAwayOpenSearch(Path folder) {
        this.engine = new OpenSearchEngine(folder);
        this.process = EngineProcess.over(engine, Progress.silent());
    }

    public OpenSearchAddress address() {
        return engine.address();
    }

    /** The node's process. */
    public ProcessHandle handle() {
        return process.handle();
    }

    /** Brings the node back after its death, on the same port; does nothing while it lives. */
    public void restart() {
        process = EngineProcess.over(engine, Progress.silent());
    }

    /** Stops the node as an operator would. */
    public void stop() {
        process.stop();
    }
}
