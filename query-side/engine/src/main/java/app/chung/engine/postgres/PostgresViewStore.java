package app.chung.engine.postgres;

import app.chung.engine.ViewName;
import app.chung.engine.store.Layout;
import app.chung.engine.store.ParkedKey;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Scan;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.Write;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Views in PostgreSQL. */
public final class PostgresViewStore implements ViewStore {

    private static final int FETCH = 1_000;

    private final Jdbc jdbc;
    private final Sql sql;
    private final BatchWriter writer;
    private final AutoCloseable owned;

    /**
     * Opens the store and makes its schema.
     *
     * @param source connections whose role may make schemas or owns this one
     * @param schema the schema of the views, made of small letters
     */
    public PostgresViewStore(DataSource source, String schema) {
        this(source, schema, _ -> {});
    }

    /**
     * The same with somebody who looks on.
     *
     * @param source connections
     * @param schema the schema of the views
     * @param steps is told each step of a write before it is made; tests make it fail there
     */
    public PostgresViewStore(DataSource source, String schema, Consumer<String> steps) {
        this.jdbc = new Jdbc(source);
        this.sql = new Sql(schema);
        this.writer = new BatchWriter(sql, steps);
        this.owned = source instanceof AutoCloseable closeable ? closeable : () -> {};
        jdbc.transaction(
                "views schema",
                connection -> {
                    lock(connection);
                    Jdbc.run(connection, sql.bookkeeping());
                    return true;
                });
    }

    @Override
    public String product() {
        return product(jdbc);
    }

    /** What answers at the other end of these connections, and its version. */
    public static String product(DataSource source) {
        return product(new Jdbc(source));
    }

    private static String product(Jdbc jdbc) {
        return jdbc.borrow(
                "version",
                connection ->
                        Jdbc.query(
                                        connection,
                                        "select 'PostgreSQL ' || split_part("
                                                + "current_setting('server_version'), ' ', 1)",
                                        row -> row.getString(1))
                                .getFirst());
    }

    @Override
    public List<TableState> tables(ViewName view) {
        return jdbc.borrow(
                "tables of " + view,
                connection ->
                        exists(connection, sql.schema() + ".engine_table")
                                ? Jdbc.query(
                                        connection,
                                        "select * from "
                                                + sql.schema()
                                                + ".engine_table where view = ? order by version",
                                        row -> state(view, row),
                                        view.toString())
                                : List.of());
    }

    @Override
    public TableState open(Table table, int revision, Role role, Layout layout) {
        return jdbc.transaction(
                "open " + table.physical(),
                connection -> {
                    lock(connection);
                    Jdbc.run(connection, sql.bookkeeping());
                    if (!exists(connection, sql.name(table))) {
                        forget(connection, table);
                        Jdbc.run(connection, List.of(sql.create(table, layout)));
                        Jdbc.run(connection, sql.indexes(table, layout));
                    }
                    Jdbc.update(
                            connection,
                            "insert into "
                                    + sql.schema()
                                    + ".engine_table"
                                    + " (name, view, version, revision, role, token)"
                                    + " values (?, ?, ?, ?, ?, 0) on conflict (name) do nothing",
                            table.physical(),
                            table.view().toString(),
                            table.version(),
                            revision,
                            role.name());
                    return Jdbc.query(
                                    connection,
                                    "select * from "
                                            + sql.schema()
                                            + ".engine_table where name = ?",
                                    row -> state(table.view(), row),
                                    table.physical())
                            .getFirst();
                });
    }

    @Override
    public void drop(Table table) {
        jdbc.transaction(
                "drop " + table.physical(),
                connection -> {
                    lock(connection);
                    forget(connection, table);
                    Jdbc.run(connection, List.of("drop table if exists " + sql.name(table)));
                    return true;
                });
    }

    @Override
    public void serve(Table table, String note) {
        String set = "update " + sql.schema() + ".engine_table set role = ?";
        jdbc.transaction(
                "serve " + table.physical(),
                connection -> {
                    lock(connection);
                    Jdbc.update(
                            connection,
                            set + " where view = ? and role = ?",
                            Role.RETIRED.name(),
                            table.view().toString(),
                            Role.SERVING.name());
                    return Jdbc.update(
                            connection,
                            set + ", note = ? where name = ?",
                            Role.SERVING.name(),
                            note,
                            table.physical());
                });
    }

    @Override
    public void stop(Table table, @Nullable String reason) {
        jdbc.borrow(
                "stop " + table.physical(),
                connection ->
                        Jdbc.update(
                                connection,
                                "update "
                                        + sql.schema()
                                        + ".engine_table set stopped = ?"
                                        + " where name = ?",
                                reason,
                                table.physical()));
    }

    @Override
    public List<Row> find(Table table, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.borrow(
                "find in " + table.physical(),
                connection ->
                        Jdbc.query(
                                connection,
                                "select key, position, document::text from "
                                        + sql.name(table)
                                        + " where key = any(?)",
                                PostgresViewStore::row,
                                (Object) keys.toArray(String[]::new)));
    }

    @Override
    public List<Row> scan(Table table, Layout layout, Scan scan) {
        ScanSql statement = ScanSql.of(scan);
        return jdbc.borrow(
                "scan " + table.physical(),
                connection ->
                        Jdbc.query(
                                connection,
                                statement.select(sql.name(table)),
                                PostgresViewStore::row,
                                statement.values()));
    }

    @Override
    public List<Integer> count(Table table, Layout layout, List<Scan> scans) {
        if (scans.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < scans.size(); i++) {
            ScanSql statement = ScanSql.of(scans.get(i));
            parts.add("select " + i + " as n, (" + statement.count(sql.name(table)) + ") as c");
            values.addAll(List.of(statement.values()));
        }
        return jdbc.borrow(
                "count in " + table.physical(),
                connection ->
                        Jdbc.query(
                                connection,
                                String.join(" union all ", parts) + " order by n",
                                row -> row.getInt("c"),
                                values.toArray()));
    }

    @Override
    public Map<String, String> write(Table table, Layout layout, Write write) {
        return jdbc.transaction(
                "write " + table.physical(),
                connection -> writer.write(connection, table, layout, write));
    }

    @Override
    public List<ParkedKey> parked(Table table, int limit) {
        return jdbc.borrow(
                "parked of " + table.physical(),
                connection ->
                        Jdbc.query(
                                connection,
                                """
                                select key, since, error, at, (select count(*)
                                  from %1$s.engine_letter l where l.name = p.name and l.key = p.key)
                                  as letters
                                from %1$s.engine_parked p where name = ? order by since limit ?
                                """
                                        .formatted(sql.schema()),
                                row ->
                                        new ParkedKey(
                                                row.getString("key"),
                                                row.getLong("since"),
                                                row.getInt("letters"),
                                                row.getString("error"),
                                                row.getTimestamp("at").toInstant()),
                                table.physical(),
                                limit));
    }

    @Override
    public List<Long> letters(Table table, String key, int limit) {
        return jdbc.borrow(
                "letters of " + table.physical(),
                connection ->
                        Jdbc.query(
                                connection,
                                "select position from "
                                        + sql.schema()
                                        + ".engine_letter where name = ? and key = ?"
                                        + " order by position limit ?",
                                row -> row.getLong(1),
                                table.physical(),
                                key,
                                limit));
    }

    @Override
    public void each(Table table, Consumer<Row> consumer) {
        jdbc.transaction(
                "read " + table.physical(),
                connection -> {
                    Jdbc.run(connection, List.of("set local statement_timeout = '10min'"));
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "select key, position, document::text from "
                                            + sql.name(table))) {
                        statement.setFetchSize(FETCH);
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                consumer.accept(row(rows));
                            }
                        }
                    }
                    return true;
                });
    }

    @Override
    public void close() {
        try {
            owned.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two nodes that start at once would otherwise make the same table. */
    private static void lock(Connection connection) throws SQLException {
        Jdbc.query(connection, "select pg_advisory_xact_lock(?)", _ -> 0, Sql.LOCK);
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        return Jdbc.query(
                        connection,
                        "select to_regclass(?) is not null",
                        row -> row.getBoolean(1),
                        name)
                .getFirst();
    }

    private void forget(Connection connection, Table table) throws SQLException {
        for (String name : List.of("engine_table", "engine_parked", "engine_letter")) {
            Jdbc.update(
                    connection,
                    "delete from " + sql.schema() + "." + name + " where name = ?",
                    table.physical());
        }
    }

    private static TableState state(ViewName view, ResultSet row) throws SQLException {
        return new TableState(
                new Table(view, row.getInt("version")),
                row.getInt("revision"),
                Role.valueOf(row.getString("role")),
                row.getLong("token"),
                row.getString("stopped"),
                row.getString("note"));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getLong(2), row.getString(3));
    }
}
