package app.chung.benchmarks;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    /** The settings; refuses to measure when one that makes commits durable is off. */
    Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : TOLD) {
            settings.put(name, ask("SHOW " + name));
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
    long cpuMillis() throws IOException {
        long ticks = ticks(server.pid(), true);
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(server.pid()).orElseThrow().children()) {
            for (ProcessHandle child : children.toList()) {
                ticks += ticks(child.pid(), false);
            }
        }
        return ticks * 10;
    }

    private static long ticks(long pid, boolean withEnded) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    @Override
    public void close() {
        server.close();
    }
}
