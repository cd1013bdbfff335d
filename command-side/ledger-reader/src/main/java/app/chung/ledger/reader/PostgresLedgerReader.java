package app.chung.ledger.reader;

import app.chung.language.json.EventCodec;
import app.chung.language.json.StoredEvent;
import app.chung.language.kernel.StreamId;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the log in PostgreSQL. Positions become visible in order and without a gap, because every
 * writer holds the log's lock until its commit; should a gap ever show, reading stops loudly.
 */
public final class PostgresLedgerReader implements LedgerReader, Pooled, AutoCloseable {

    /** The channel on which writers tell other processes the newest position. */
    public static final String CHANNEL = "chung_ledger";

    static final String HEAD = "SELECT coalesce(max(\"position\"), 0) FROM ledger.event";

    private static final String SELECT =
            "SELECT " + EventRows.COLUMNS + " FROM ledger.event WHERE ";
    private static final String AFTER = SELECT + "\"position\" > ? ORDER BY \"position\" LIMIT ?";
    private static final String ACCESS =
            SELECT + "\"position\" > ? AND access ORDER BY \"position\" LIMIT ?";
    private static final String STREAM =
            SELECT + "kind = ? AND stream = ? AND version >= ? ORDER BY version LIMIT ?";

    private static final int CONNECTIONS = 6;
    private static final int LARGEST = 10_000;

    private final HikariDataSource pool;
    private final EventRows rows;
    private final Head head = new Head();
    private final HeadWatch watch;

    /** Opens a small pool of reading connections and begins to watch the head. */
    public PostgresLedgerReader(LedgerDatabase database, EventCodec codec) {
        this.pool = database.readerPool("ledger-reader", CONNECTIONS);
        this.rows = new EventRows(codec);
        this.watch = new HeadWatch(database.reader(), head);
    }

    @Override
    public long head() {
        long newest = query("the head", HEAD, statement -> {}, PostgresLedgerReader::number);
        head.moveTo(newest);
        return newest;
    }

    @Override
    public List<RecordedEvent> after(long position, int limit) {
        return gapless(position, rows.decode(fetch(position, limit)));
    }

    /** Like {@link #after}, in the form they are stored in: nothing is read, nothing opened. */
    public List<StoredEvent> storedAfter(long position, int limit) {
        List<StoredEvent> events = EventRows.stored(fetch(position, limit));
        long expected = position;
        for (StoredEvent event : events) {
            follows(expected++, event.position());
        }
        return events;
    }

    @Override
    public List<RecordedEvent> accessAfter(long position, int limit) {
        return rows.decode(fetch(ACCESS, position, limit));
    }

    @Override
    public List<RecordedEvent> stream(StreamId stream, int version, int limit) {
        return rows.decode(
                query(
                        stream.toString(),
                        STREAM,
                        statement -> {
                            statement.setString(1, stream.kind());
                            statement.setObject(2, stream.id());
                            statement.setInt(3, version);
                            statement.setInt(4, bounded(limit));
                        },
                        EventRows::raw));
    }

    @Override
    public void scan(long position, long upTo, Consumer<List<RecordedEvent>> consumer) {
        LedgerScan.run(
                position,
                upTo,
                this::fetch,
                (from, batch) -> gapless(from, rows.decode(batch)),
                consumer);
    }

    @Override
    public long awaitBeyond(long position, Duration timeout) throws InterruptedException {
        long newest = head.awaitBeyond(position, timeout);
        return newest < 0 ? head() : newest;
    }

    @Override
    public HikariDataSource pool() {
        return pool;
    }

    @Override
    public boolean isInSight() {
        return head.isInSight();
    }

    /** A writer in this process says how far the log now reaches; wakes waiting readers at once. */
    public void headMoved(long newest) {
        head.moveTo(newest);
    }

    private List<byte[][]> fetch(long position, int limit) {
        return fetch(AFTER, position, limit);
    }

    private List<byte[][]> fetch(String sql, long position, int limit) {
        return query(
                "events after " + position,
                sql,
                statement -> {
                    statement.setLong(1, position);
                    statement.setInt(2, bounded(limit));
                },
                EventRows::raw);
    }

    private static int bounded(int limit) {
        return Math.min(Math.max(limit, 0), LARGEST);
    }

    private static List<RecordedEvent> gapless(long position, List<RecordedEvent> events) {
        long expected = position;
        for (RecordedEvent event : events) {
            follows(expected++, event.position());
        }
        return events;
    }

    private static void follows(long former, long position) {
        if (position != former + 1) {
            throw new IllegalStateException("The log jumps from " + former + " to " + position);
        }
    }

    private <T> T query(String what, String sql, Binder binder, Reading<T> reading) {
        return Attempts.repeat("Reading " + what, () -> queryOnce(sql, binder, reading));
    }

    private <T> T queryOnce(String sql, Binder binder, Reading<T> reading) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        }
    }

    private static long number(ResultSet row) throws SQLException {
        row.next();
        return row.getLong(1);
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    @Override
    public void close() {
        watch.close();
        pool.close();
    }
}
