package app.chung.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Binds lists as array parameters, one after the other. */
final class Columns {

    private final PGConnection connection;
    private final PreparedStatement statement;
    private int next = 1;

    Columns(Connection connection, PreparedStatement statement) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.statement = statement;
    }

    Columns value(Object value) throws SQLException {
        statement.setObject(next++, value);
        return this;
    }

    <T> Columns text(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
        return array("text", rows.stream().map(column).toArray(String[]::new));
    }

    <T> Columns uuid(List<T> rows, Function<T, UUID> column) throws SQLException {
        return array("uuid", rows.stream().map(column).toArray(UUID[]::new));
    }

    <T> Columns bytes(List<T> rows, Function<T, byte @Nullable []> column) throws SQLException {
        return array("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    <T> Columns ints(List<T> rows, Function<T, Integer> column) throws SQLException {
        return array("int4", rows.stream().map(column).toArray(Integer[]::new));
    }

    <T> Columns shorts(List<T> rows, Function<T, Integer> column) throws SQLException {
        return array(
                "int2",
                rows.stream().map(row -> column.apply(row).shortValue()).toArray(Short[]::new));
    }

    <T> Columns longs(List<T> rows, Function<T, Long> column) throws SQLException {
        return array("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    <T> Columns truths(List<T> rows, Function<T, Boolean> column) throws SQLException {
        return array("bool", rows.stream().map(column).toArray(Boolean[]::new));
    }

    <T> Columns times(List<T> rows, Function<T, @Nullable Instant> column) throws SQLException {
        return array(
                "timestamptz",
                rows.stream()
                        .map(column)
                        .map(time -> time == null ? null : time.toString())
                        .toArray(String[]::new));
    }

    private Columns array(String type, Object[] values) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(type, values));
        return this;
    }
}
