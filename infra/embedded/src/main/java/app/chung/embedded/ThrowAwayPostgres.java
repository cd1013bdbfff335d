package app.chung.embedded;

import java.nio.file.Path;

/** A server over any folder, for tests: may be killed and brought back. */
public final class ThrowAwayPostgres {

    private final PostgresEngine engine;
    private volatile EngineProcess process;

    /** Starts a server in the folder with binaries from the cache. */
    public ThrowAwayPostgres(Path cache, Path folder, PostgresSettings settings) {
        Path home = PostgresBinaries.unpackedIn(cache, Progress.silent());
        this.engine = new PostgresEngine(home, folder, settings);
        this.process = EngineProcess.over(engine, Progress.silent());
    }

    public PostgresAddress address() {
        return engine.address();
    }

    /** The server's main process. */
    public ProcessHandle postmaster() {
        return process.handle();
    }

    /** Brings the server back after its death, on the same port; does nothing while it lives. */
    public void restart() {
        process = EngineProcess.over(engine, Progress.silent());
    }

    /** Stops the server as an operator would. */
    public void stop() {
        process.stop();
    }
}
