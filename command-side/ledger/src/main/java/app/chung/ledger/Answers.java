package app.chung.ledger;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.Attempts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks up single facts beside the stream of events. */
final class Answers {

    private static final String FIND =
            "SELECT body_hash, kind, stream, version, \"position\" FROM ledger.command WHERE command_id = ?";
    private static final String FIND_ALL =
            "SELECT body_hash, kind, stream, version, \"position\", command_id FROM ledger.command WHERE command_id = ANY (?)";
    private static final String VERSION =
            "SELECT coalesce(max(version), 0) FROM ledger.event WHERE kind = ? AND stream = ?";
    private static final String HEAD = "SELECT coalesce(max(\"position\"), 0) FROM ledger.event";

    private final DataSource source;

    Answers(DataSource source) {
        this.source = source;
    }

    Optional<StoredAnswer> find(CommandId command) {
        return Attempts.repeat("Looking up a command", () -> findOnce(command));
    }

    private Optional<StoredAnswer> findOnce(CommandId command) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, command.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(answer(row)) : Optional.empty();
            }
        }
    }

    Map<CommandId, StoredAnswer> findAll(Collection<CommandId> commands) {
        return Attempts.repeat("Looking up commands", () -> findAllOnce(commands));
    }

    private Map<CommandId, StoredAnswer> findAllOnce(Collection<CommandId> commands)
            throws SQLException {
        UUID[] ids = commands.stream().map(CommandId::value).toArray(UUID[]::new);
        Map<CommandId, StoredAnswer> found = new HashMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND_ALL)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(new CommandId(row.getObject(6, UUID.class)), answer(row));
                }
            }
        }
        return found;
    }

    private static StoredAnswer answer(ResultSet row) throws SQLException {
        StreamId stream = new StreamId(row.getString(2), row.getObject(3, UUID.class));
        return new StoredAnswer(row.getBytes(1), stream, row.getInt(4), row.getLong(5));
    }

    int version(StreamId stream) {
        return Attempts.repeat("Looking up a version", () -> versionOnce(stream));
    }

    private int versionOnce(StreamId stream) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setString(1, stream.kind());
            statement.setObject(2, stream.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    long head() {
        return Attempts.repeat("Looking up the head", this::headOnce);
    }

    private long headOnce() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
