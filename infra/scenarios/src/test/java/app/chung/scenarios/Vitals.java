package app.chung.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * What a workspace holds that can leak.
 *
 * @param threads of its process
 * @param files that it has open, sockets included, but for its sessions at the database: those come
 *     and go with what is asked, within the bounds of pools
 * @param orphans sessions at the database of a process before it
 */
record Vitals(long threads, long files, long orphans) {

    /** As of now. */
    static Vitals of(RunningWorkspace workspace) throws IOException, SQLException {
        ProcessHandle handle = workspace.handle();
        Path process = Path.of("/proc", Long.toString(handle.pid()));
        Instant start = handle.info().startInstant().orElseThrow();
        try (Connection connection = workspace.data().database()) {
            return new Vitals(
                    count(process.resolve("task")),
                    count(process.resolve("fd")) - sessions(connection, Instant.EPOCH, ">="),
                    sessions(connection, start, "<"));
        }
    }

    /**
     * Whether nothing has leaked in so many kills. What leaks does so with every kill; a few more
     * threads and files than before come and go with a virtual machine's own work.
     */
    boolean isLike(Vitals before, int kills) {
        long few = Math.max(2, kills / 2);
        return threads <= before.threads + few && files <= before.files + few && orphans == 0;
    }

    private static long count(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.count();
        }
    }

    private static long sessions(Connection connection, Instant since, String comparison)
            throws SQLException {
        String sql =
                "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                        + " AND pid <> pg_backend_pid() AND backend_start "
                        + comparison
                        + " ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
