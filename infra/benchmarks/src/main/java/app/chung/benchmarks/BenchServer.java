package app.chung.benchmarks;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A PostgreSQL with the settings of production, and what it says about itself. */
final class BenchServer implements AutoCloseable {

    private static final List<String> TOLD =
            List.of(
                    "server_version",
                    "fsync",
                    "full_page_writes",
                    "synchronous_commit",
                    "wal_sync_method",
                    "shared_buffers",
                    "max_wal_size");
    private static final List<String> MUST_BE_ON =
            List.of("fsync", "full_page_writes", "synchronous_commit");

    private final TestPostgres server = TestPostgres.ownServer();
    final TestDatabase database = server.database();

    /** Answers a statement with one value. */
    interface Asked {
        String ask(String sql) throws SQLException;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    /** The settings; refuses to measure when one that makes commits durable is off. */
    Map<String, String> settings() throws SQLException {
        return settings(this::ask);
    }

    /** The same of any server that can be asked. */
    static Map<String, String> settings(Asked server) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : TOLD) {
            settings.put(name, server.ask("SHOW " + name));
        }
        for (String name : MUST_BE_ON) {
            if (!"on".equals(settings.get(name))) {
                throw new IllegalStateException(name + " is not on: nothing to compare");
            }
        }
        return settings;
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Milliseconds of CPU that the server's processes have used so far. */
    long cpuMillis() {
        return Family.of("server", server.pid()).cpuMillis();
    }

    @Override
    public void close() {
        server.close();
    }
}
