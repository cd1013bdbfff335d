package app.chung.scenarios;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The log as it stands in the database.
 *
 * @param events in global order
 * @param answers the position that each command was answered with
 */
record Log(List<Row> events, Map<UUID, Long> answers) {

    /** One event. */
    record Row(long position, int version, UUID stream, String kind, UUID command) {}

    static Log of(DataFolder data) throws IOException, SQLException {
        try (Connection connection = data.database();
                Statement statement = connection.createStatement()) {
            return new Log(events(statement), answers(statement));
        }
    }

    private static List<Row> events(Statement statement) throws SQLException {
        List<Row> events = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT position, version, stream, kind, command_id FROM ledger.event"
                                + " ORDER BY position")) {
            while (rows.next()) {
                events.add(
                        new Row(
                                rows.getLong(1),
                                rows.getInt(2),
                                rows.getObject(3, UUID.class),
                                rows.getString(4),
                                rows.getObject(5, UUID.class)));
            }
        }
        return events;
    }

    private static Map<UUID, Long> answers(Statement statement) throws SQLException {
        Map<UUID, Long> answers = new HashMap<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT command_id, position FROM ledger.command")) {
            while (rows.next()) {
                answers.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return answers;
    }
}
