package app.chung.ledger.relay;

import app.chung.ledger.reader.LedgerDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to copy, held by one process at a time and for a while, by the database's clock. The
 * place is kept with it, so that whoever lost the right can't move it.
 */
final class Lease implements AutoCloseable {

    private static final String UNTIL = "clock_timestamp() + ? * interval '1 millisecond'";

    private static final String TAKE =
            "INSERT INTO ledger.relay AS held (topic, holder, held_until) VALUES (?, ?, "
                    + UNTIL
                    + ") ON CONFLICT (topic) DO UPDATE"
                    + " SET holder = excluded.holder, held_until = excluded.held_until"
                    + " WHERE held.held_until < clock_timestamp() OR held.holder = excluded.holder"
                    + " RETURNING topic_id, \"position\", topic_offset";

    private static final String KEEP =
            "UPDATE ledger.relay SET held_until = "
                    + UNTIL
                    + ", topic_id = ?, \"position\" = ?, topic_offset = ?"
                    + " WHERE topic = ? AND holder = ?";

    private static final String END =
            "UPDATE ledger.relay SET held_until = clock_timestamp() WHERE topic = ? AND holder = ?";

    private final Connection connection;
    private final String topic;
    private final UUID holder;
    private final Duration length;

    private Lease(Connection connection, String topic, UUID holder, Duration length) {
        this.connection = connection;
        this.topic = topic;
        this.holder = holder;
        this.length = length;
    }

    /** A line to the database; the right itself is still to be taken. */
    static Lease open(LedgerDatabase database, String topic, UUID holder, Duration length)
            throws SQLException {
        Connection connection = database.writer().getConnection();
        try (Statement statement = connection.createStatement()) {
            // What a crash makes it forget is copied once more.
            statement.execute("SET synchronous_commit = off");
        }
        return new Lease(connection, topic, holder, length);
    }

    /** The place to go on from, when nobody else has the right. */
    Optional<Place> take() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, topic);
            statement.setObject(2, holder);
            statement.setLong(3, length.toMillis());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Place(row.getString(1), row.getLong(2), row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /** Keeps the right and the place; false when another has taken it. */
    boolean keep(Place place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, length.toMillis());
            statement.setString(2, place.topicId());
            statement.setLong(3, place.position());
            statement.setLong(4, place.offset());
            statement.setString(5, topic);
            statement.setObject(6, holder);
            return statement.executeUpdate() == 1;
        }
    }

    /** Lets the next one begin at once. */
    void end() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setString(1, topic);
            statement.setObject(2, holder);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
