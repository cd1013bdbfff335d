package app.chung.embedded;

import java.nio.file.Path;

/** A server over any folder, for tests: may be killed and brought back. */
public final class ThrowAwayPostgres {

    private final PostgresCluster cluster;
    private final PostgresSettings settings;
    private volatile PostgresServer server;

    /** Starts a server in the folder with binaries from the cache. */
    public ThrowAwayPostgres(Path cache, Path folder, PostgresSettings settings) {
        Path home = PostgresBinaries.unpackedIn(cache, Progress.silent());
        this.cluster = new PostgresCluster(home, folder);
        this.settings = settings;
        this.server = PostgresServer.over(cluster, settings, Progress.silent());
    }

    public PostgresAddress address() {
        return server.address();
    }

    /** The server's main process. */
    public ProcessHandle postmaster() {
        return server.postmaster();
    }

    /** Brings the server back after its death, on the same port; does nothing while it lives. */
    public void restart() {
        server = PostgresServer.over(cluster, settings, Progress.silent());
    }

    /** Stops the server as an operator would. */
    public void stop() {
        server.stop();
    }
}
