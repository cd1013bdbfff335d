package app.chung.platform.keys;

import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.Attempts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of wrapped keys. */
final class KeyTable {

    private static final String FIND =
            "SELECT subject, wrapped FROM keys.person_key WHERE subject = ANY (?)";
    private static final String ADD =
            """
            INSERT INTO keys.person_key (subject, wrapped)
            SELECT k.subject, k.wrapped FROM unnest(?, ?) AS k(subject, wrapped)
            WHERE NOT EXISTS (SELECT FROM keys.erased e WHERE e.subject = k.subject)
            ORDER BY k.subject
            ON CONFLICT DO NOTHING
            """;
    private static final String ERASE =
            """
            WITH gone AS (DELETE FROM keys.person_key WHERE subject = ?)
            INSERT INTO keys.erased (subject) VALUES (?) ON CONFLICT DO NOTHING
            """;

    private final DataSource source;

    KeyTable(DataSource source) {
        this.source = source;
    }

    Map<PersonId, byte[]> find(Collection<PersonId> subjects) {
        return run(
                FIND,
                (connection, statement) -> {
                    statement.setArray(1, connection.createArrayOf("uuid", uuids(subjects)));
                    Map<PersonId, byte[]> found = new HashMap<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.put(
                                    new PersonId(rows.getObject(1, UUID.class)), rows.getBytes(2));
                        }
                    }
                    return found;
                });
    }

    void add(Map<PersonId, byte[]> fresh) {
        run(
                ADD,
                (connection, statement) -> {
                    statement.setArray(1, connection.createArrayOf("uuid", uuids(fresh.keySet())));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "bytea", fresh.values().toArray(byte[][]::new)));
                    return statement.executeUpdate();
                });
    }

    /** Waits for keys just being made and keeps new ones out, so that none slips through. */
    void erase(PersonId subject) {
        run(
                ERASE,
                (connection, statement) -> {
                    connection.setAutoCommit(false);
                    try (Statement lock = connection.createStatement()) {
                        lock.execute("LOCK TABLE keys.person_key IN EXCLUSIVE MODE");
                    }
                    statement.setObject(1, subject.value());
                    statement.setObject(2, subject.value());
                    int erased = statement.executeUpdate();
                    connection.commit();
                    return erased;
                });
    }

    private static Object[] uuids(Collection<PersonId> subjects) {
        return subjects.stream().map(PersonId::value).toArray();
    }

    private <T> T run(String sql, Work<T> work) {
        return Attempts.repeat("Asking for keys", () -> runOnce(sql, work));
    }

    private <T> T runOnce(String sql, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(connection, statement);
        }
    }

    private interface Work<T> {
        T with(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
