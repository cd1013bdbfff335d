package app.chung.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a table written into one of the same shape, batch after batch, each a transaction:
 * what the same content costs when nothing is decided, folded or checked.
 *
 * @param from the table that is there
 * @param batch rows a transaction
 * @param key the column by which what is there is replaced; empty when nothing can be
 * @param durable whether a commit waits for the disk, as it does for the log
 */
record RawTable(String from, int batch, String key, boolean durable) {

    static final String SCHEMA = "bench";

    /** Reads them all, then writes them into a fresh table. */
    Spent write(Site site) throws Exception {
        String to = SCHEMA + "." + from.replace('.', '_');
        List<List<Object[]>> batches = new ArrayList<>();
        try (Connection connection = site.connect()) {
            run(connection, "CREATE SCHEMA IF NOT EXISTS " + SCHEMA);
            run(connection, "DROP TABLE IF EXISTS " + to);
            run(connection, "CREATE TABLE " + to + " (LIKE " + from + " INCLUDING ALL)");
            run(connection, "SET synchronous_commit = " + (durable ? "on" : "off"));
            connection.setAutoCommit(false);
            List<String> columns = read(connection, batches);
            Spent spent;
            try (PreparedStatement insert = connection.prepareStatement(insert(to, columns))) {
                long rows = batches.stream().mapToLong(List::size).sum();
                spent = Spent.on(site, rows, () -> write(connection, insert, batches));
            }
            run(connection, "DROP TABLE " + to);
            connection.commit();
            return spent;
        }
    }

    private List<String> read(Connection connection, List<List<Object[]>> batches)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + from)) {
            select.setFetchSize(batch);
            try (ResultSet rows = select.executeQuery()) {
                List<String> columns = columns(rows.getMetaData());
                List<Object[]> some = some(rows, columns.size());
                while (!some.isEmpty()) {
                    batches.add(some);
                    some = some(rows, columns.size());
                }
                return columns;
            }
        }
    }

    private List<Object[]> some(ResultSet rows, int columns) throws SQLException {
        List<Object[]> some = new ArrayList<>();
        while (some.size() < batch && rows.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = rows.getObject(column + 1);
            }
            some.add(row);
        }
        return some;
    }

    private static void write(
            Connection connection, PreparedStatement insert, List<List<Object[]>> batches)
            throws SQLException {
        for (List<Object[]> rows : batches) {
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private String insert(String to, List<String> columns) {
        String names = String.join(", ", columns);
        String values = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        String sets =
                columns.stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(to, names, values)
                + (key.isEmpty() ? "" : " ON CONFLICT (%s) DO UPDATE SET %s".formatted(key, sets));
    }

    private static List<String> columns(ResultSetMetaData data) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i : IntStream.rangeClosed(1, data.getColumnCount()).toArray()) {
            names.add('"' + data.getColumnName(i) + '"');
        }
        return names;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
