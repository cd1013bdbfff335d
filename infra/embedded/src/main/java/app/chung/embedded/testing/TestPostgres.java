package app.chung.embedded.testing;

import app.chung.embedded.EngineFailure;
import app.chung.embedded.PostgresSettings;
import app.chung.embedded.Processes;
import app.chung.embedded.ThrowAwayPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A throw-away PostgreSQL. {@link #freshDatabase()} gives a database on the one server that all
 * tests of this JVM share; {@link #ownServer()} starts another, with the durable settings of
 * production, for tests and benches that kill it or measure it. Both vanish with the JVM.
 */
public final class TestPostgres implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private final ThrowAwayPostgres server;

    private TestPostgres(PostgresSettings settings) {
        this.folder = TestFolders.fresh("postgres");
        this.server = new ThrowAwayPostgres(TestFolders.cache(), folder, settings);
        TestFolders.atExit(this::close);
    }

    /** An empty database on the server that this JVM's tests share. */
    public static TestDatabase freshDatabase() {
        return Shared.SERVER.database();
    }

    /**
     * A server of one's own, with {@code fsync=on}; close it, or leave it to the end of the JVM.
     */
    public static TestPostgres ownServer() {
        return new TestPostgres(PostgresSettings.DURABLE);
    }

    /** An empty database on this server. */
    public TestDatabase database() {
        String name = "test_" + DATABASES.incrementAndGet();
        var address = server.address();
        try (var connection =
                        DriverManager.getConnection(
                                address.jdbcUrl("postgres"), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new EngineFailure("Could not make a test database.", e);
        }
        return new TestDatabase(address.jdbcUrl(name), address.user(), address.password(), name);
    }

    /** Kills the server's main process with {@code kill -9}; its sessions die of it. */
    public void killNine() {
        Processes.signal(server.postmaster(), "KILL");
        server.postmaster().onExit().join();
    }

    /** Brings the server back on the same port, as after a crash. */
    public void restart() {
        server.restart();
    }

    /** Stops the server properly; {@link #restart()} brings it back. */
    public void stop() {
        server.stop();
    }

    /** The process number of the server's main process, to freeze it or to end single sessions. */
    public long pid() {
        return server.postmaster().pid();
    }

    @Override
    public void close() {
        Processes.signal(server.postmaster(), "QUIT");
        server.postmaster().onExit().join();
        TestFolders.remove(folder);
    }

    /** Starts at first use. */
    private static final class Shared {
        static final TestPostgres SERVER = new TestPostgres(PostgresSettings.THROW_AWAY);
    }
}
