package app.chung.querygateway.engine;

import app.chung.engine.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** How far the log has been copied to Kafka, as whoever copies it has noted. */
record Copying(DataSource source, String topic) {

    private static final String NOTED =
            "SELECT \"position\", held_until > clock_timestamp() FROM ledger.relay WHERE topic = ?";

    /**
     * What was noted.
     *
     * @param position up to where
     * @param runs whether a process copies at present
     */
    record Noted(long position, boolean runs) {}

    /** Nothing where nobody has copied yet. */
    Optional<Noted> noted() {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(NOTED)) {
            select.setString(1, topic);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Noted(row.getLong(1), row.getBoolean(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("relay", e);
        }
    }
}
