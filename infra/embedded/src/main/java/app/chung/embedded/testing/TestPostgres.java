package app.chung.embedded.testing;

import app.chung.embedded.EngineFailure;
import app.chung.embedded.PostgresAddress;
import app.chung.embedded.PostgresSettings;
import app.chung.embedded.ThrowAwayEngine;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A throw-away PostgreSQL. {@link #freshDatabase()} gives a database on the one server that all
 * tests of this JVM share; {@link #ownServer()} starts another, with the durable settings of
 * production, for tests and benches that kill it or measure it. Both vanish with the JVM.
 */
public final class TestPostgres extends TestEngine<PostgresAddress> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres(PostgresSettings settings) {
        super(
                "postgres",
                "QUIT",
                folder -> ThrowAwayEngine.postgres(TestFolders.cache(), folder, settings));
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
        var address = address();
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

    /** Starts at first use. */
    private static final class Shared {
        static final TestPostgres SERVER = new TestPostgres(PostgresSettings.THROW_AWAY);
    }
}
