package app.chung.engine.postgres;

import app.chung.engine.store.FieldKind;
import app.chung.engine.store.Layout;
import app.chung.engine.store.ParkedEvent;
import app.chung.engine.store.Table;
import app.chung.engine.store.TokenMoved;
import app.chung.engine.store.Upsert;
import app.chung.engine.store.Write;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores one batch inside a transaction that is somebody else's to end. */
final class BatchWriter {

    /** What a document is to blame for: bad data, a broken constraint, too long for an index. */
    private static final Set<String> DOCUMENTS_FAULT = Set.of("22", "23", "54");

    private static final int LONGEST_ERROR = 500;

    private final Sql sql;
    private final Consumer<String> steps;

    BatchWriter(Sql sql, Consumer<String> steps) {
        this.sql = sql;
        this.steps = steps;
    }

    Map<String, String> write(Connection connection, Table table, Layout layout, Write write)
            throws SQLException {
        steps.accept("token");
        moveToken(connection, table, write);
        steps.accept("documents");
        Map<String, String> refused = new HashMap<>();
        store(connection, sql.upsert(table, layout), layout, write.upserts(), refused);
        steps.accept("letters");
        release(connection, table, write.released());
        park(connection, table, write.parkedWith(refused));
        steps.accept("commit");
        return refused;
    }

    private void moveToken(Connection connection, Table table, Write write) throws SQLException {
        int moved =
                Jdbc.update(
                        connection,
                        "update "
                                + sql.schema()
                                + ".engine_table set token = ? where name = ? and token = ?",
                        write.token(),
                        table.physical(),
                        write.expected());
        if (moved == 0) {
            throw new TokenMoved(table, write.expected());
        }
    }

    /** Whole if possible; else in halves, until those that are to blame stand alone. */
    private void store(
            Connection connection,
            String statement,
            Layout layout,
            List<Upsert> upserts,
            Map<String, String> refused)
            throws SQLException {
        if (upserts.isEmpty()) {
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            Jdbc.update(connection, statement, arrays(layout, upserts));
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!DOCUMENTS_FAULT.contains(state(e))) {
                throw e;
            }
            connection.rollback(before);
            if (upserts.size() == 1) {
                refused.put(upserts.getFirst().row().key(), message(e));
                return;
            }
            int half = upserts.size() / 2;
            store(connection, statement, layout, upserts.subList(0, half), refused);
            store(connection, statement, layout, upserts.subList(half, upserts.size()), refused);
        }
    }

    private static Object[] arrays(Layout layout, List<Upsert> upserts) {
        List<Object> arrays = new ArrayList<>();
        arrays.add(texts(upserts, u -> u.row().key()));
        arrays.add(upserts.stream().map(u -> u.row().position()).toArray(Long[]::new));
        arrays.add(texts(upserts, u -> u.row().json()));
        List<String> names = layout.names();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            FieldKind kind = layout.kind(names.get(i));
            Object none = kind.encode(null);
            Function<Upsert, Object> field = u -> u.fields().isEmpty() ? none : u.fields().get(at);
            arrays.add(
                    kind == FieldKind.TEXT
                            ? texts(upserts, u -> (String) field.apply(u))
                            : upserts.stream().map(field).toArray(Long[]::new));
        }
        return arrays.toArray();
    }

    private static @Nullable String[] texts(
            List<Upsert> upserts, Function<Upsert, @Nullable String> text) {
        @Nullable String[] texts = new @Nullable String[upserts.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text.apply(upserts.get(i));
        }
        return texts;
    }

    private void release(Connection connection, Table table, List<ParkedEvent> done)
            throws SQLException {
        if (done.isEmpty()) {
            return;
        }
        String[] keys = done.stream().map(ParkedEvent::key).toArray(String[]::new);
        Jdbc.update(
                connection,
                """
                delete from %s.engine_letter where name = ? and (key, position) in
                  (select * from unnest(?::text[], ?::bigint[]))
                """
                        .formatted(sql.schema()),
                table.physical(),
                keys,
                done.stream().map(ParkedEvent::position).toArray(Long[]::new));
        Jdbc.update(
                connection,
                """
                delete from %1$s.engine_parked p where name = ? and key = any(?) and not exists
                  (select 1 from %1$s.engine_letter l where l.name = p.name and l.key = p.key)
                """
                        .formatted(sql.schema()),
                table.physical(),
                keys);
    }

    private void park(Connection connection, Table table, List<ParkedEvent> letters)
            throws SQLException {
        for (ParkedEvent letter : letters) {
            if (letter.error() instanceof String error) {
                Jdbc.update(
                        connection,
                        "insert into "
                                + sql.schema()
                                + ".engine_parked (name, key, since, error) values (?, ?, ?, ?)"
                                + " on conflict (name, key) do update set"
                                + " since = excluded.since, error = excluded.error, at = now()",
                        table.physical(),
                        letter.key(),
                        letter.position(),
                        clean(error));
            }
            Jdbc.update(
                    connection,
                    "insert into "
                            + sql.schema()
                            + ".engine_letter (name, key, position) values (?, ?, ?)"
                            + " on conflict do nothing",
                    table.physical(),
                    letter.key(),
                    letter.position());
        }
    }

    private static String state(SQLException e) {
        return e.getSQLState() instanceof String s && s.length() == 5 ? s.substring(0, 2) : "";
    }

    private static String message(SQLException e) {
        return "store: " + e.getSQLState();
    }

    /** An error text must not itself be refused. */
    private static String clean(String error) {
        String text = error.replace('\0', ' ');
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }
}
