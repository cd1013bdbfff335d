package app.chung.ledger;

import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.Attempts;
import app.chung.ledger.reader.LedgerUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps the newest folded state of a stream. Losing one costs time, never truth: a state of another
 * shape is as good as none.
 */
public final class SnapshotStore {

    private static final String KEEP =
            """
            INSERT INTO ledger.snapshot AS s (kind, stream, version, shape, state)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (kind, stream) DO UPDATE
            SET version = EXCLUDED.version, shape = EXCLUDED.shape, state = EXCLUDED.state,
                recorded_at = clock_timestamp()
            WHERE s.version <= EXCLUDED.version OR s.shape <> EXCLUDED.shape
            """;

    private static final String FIND =
            "SELECT version, state FROM ledger.snapshot WHERE kind = ? AND stream = ? AND shape = ?";

    private final DataSource source;

    SnapshotStore(DataSource source) {
        this.source = source;
    }

    /**
     * A folded state.
     *
     * @param version the version of the last event folded in
     * @param state the state as JSON, without personal text
     */
    public record Snapshot(int version, byte[] state) {}

    /** Keeps the state, unless a newer one of the same shape is there. */
    public void keep(StreamId stream, String shape, Snapshot snapshot) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, stream.kind());
            statement.setObject(2, stream.id());
            statement.setInt(3, snapshot.version());
            statement.setString(4, shape);
            statement.setBytes(5, snapshot.state());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable("Keeping a snapshot", e);
        }
    }

    /** The newest state of that shape. */
    public Optional<Snapshot> find(StreamId stream, String shape) {
        return Attempts.repeat("Reading a snapshot", () -> findOnce(stream, shape));
    }

    private Optional<Snapshot> findOnce(StreamId stream, String shape) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, stream.kind());
            statement.setObject(2, stream.id());
            statement.setString(3, shape);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Snapshot(row.getInt(1), row.getBytes(2)))
                        : Optional.empty();
            }
        }
    }
}
