package app.chung.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Plain JDBC: the event's row alone, one a transaction, into a table with the same indexes. */
final class RawRows implements Contestant {

    private static final int POOL = 16;
    private static final String INSERT =
            "INSERT INTO raw_event VALUES (?, ?, ?, 1, 1, false, ?, ?, ?, ?, ?, 'note',"
                    + " 'note.note-written', null, ?, null)";

    private final BenchServer server;
    private final HikariDataSource pool;
    private final AtomicLong position = new AtomicLong();
    private final byte[] payload;

    /** Needs the ledger's schema, whose table it copies. */
    RawRows(BenchServer server) throws SQLException {
        this.server = server;
        server.run("CREATE TABLE raw_event (LIKE ledger.event INCLUDING ALL)");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.database.jdbcUrl());
        config.setUsername(server.database.user());
        config.setPassword(server.database.password());
        config.setMaximumPoolSize(POOL);
        config.setAutoCommit(false);
        this.pool = new HikariDataSource(config);
        this.payload =
                ("{\"note\":\""
                                + UUID.randomUUID()
                                + "\",\"text\":\""
                                + Payload.text(Payload.SIZE)
                                + "\"}")
                        .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "raw-row";
    }

    @Override
    public void operate(UUID id, int number) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Timestamp now = Timestamp.from(Instant.now());
            insert.setLong(1, position.incrementAndGet());
            insert.setTimestamp(2, now);
            insert.setTimestamp(3, now);
            for (int column = 4; column <= 8; column++) {
                insert.setObject(column, column == 4 ? id : Ids.next());
            }
            insert.setBytes(9, payload);
            insert.executeUpdate();
            connection.commit();
        }
    }

    @Override
    public long stored() throws SQLException {
        return Long.parseLong(server.ask("SELECT count(*) FROM raw_event"));
    }

    @Override
    public void close() {
        pool.close();
    }
}
