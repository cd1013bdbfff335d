package app.chung.engine.postgres;

import app.chung.engine.Index;
import app.chung.engine.store.FieldKind;
import app.chung.engine.store.Layout;
import app.chung.engine.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements, in the words of one schema. Names come from classes, never from outside. */
record Sql(String schema) {

    /** Keys of advisory locks start with this, so that they meet nobody else's. */
    static final long LOCK = 0x4368756e67564945L;

    List<String> bookkeeping() {
        return List.of(
                "create schema if not exists " + schema,
                """
                create table if not exists %s.engine_table (
                  name text primary key, view text not null, version int not null,
                  revision int not null, role text not null, token bigint not null,
                  stopped text, note text)
                """
                        .formatted(schema),
                """
                create table if not exists %s.engine_parked (
                  name text not null, key text not null, since bigint not null,
                  error text not null, at timestamptz not null default now(),
                  primary key (name, key))
                """
                        .formatted(schema),
                """
                create table if not exists %s.engine_letter (
                  name text not null, key text not null, position bigint not null,
                  primary key (name, key, position))
                """
                        .formatted(schema));
    }

    String name(Table table) {
        return schema + "." + table.physical();
    }

    static String column(String field) {
        return "\"f_" + field + "\"";
    }

    String create(Table table, Layout layout) {
        String columns =
                layout.names().stream()
                        .map(f -> ", " + column(f) + " " + type(layout.kind(f)) + " not null")
                        .collect(Collectors.joining());
        return "create table "
                + name(table)
                + " (key text collate \"C\" primary key, position bigint not null, document jsonb"
                + columns
                + ")";
    }

    List<String> indexes(Table table, Layout layout) {
        List<String> statements = new ArrayList<>();
        for (Index index : layout.indexes()) {
            String columns =
                    index.fields().stream().map(Sql::column).collect(Collectors.joining(", "));
            statements.add(
                    "create index on %s (%s, key) where document is not null"
                            .formatted(name(table), columns));
        }
        return statements;
    }

    String upsert(Table table, Layout layout) {
        List<String> names = layout.names();
        String columns = names.stream().map(f -> ", " + column(f)).collect(Collectors.joining());
        String arrays =
                names.stream()
                        .map(f -> ", ?::" + (layout.kind(f) == FieldKind.TEXT ? "text" : "bigint"))
                        .map(a -> a + "[]")
                        .collect(Collectors.joining());
        String sets =
                names.stream()
                        .map(f -> ", " + column(f) + " = excluded." + column(f))
                        .collect(Collectors.joining());
        return """
        insert into %1$s as t (key, position, document%2$s)
        select r.key, r.position, r.document::jsonb%5$s
        from unnest(?::text[], ?::bigint[], ?::text[]%3$s) as r(key, position, document%2$s)
        on conflict (key) do update
        set position = excluded.position, document = excluded.document%4$s
        where t.position < excluded.position
        """
                .formatted(
                        name(table),
                        columns,
                        arrays,
                        sets,
                        names.stream().map(f -> ", r." + column(f)).collect(Collectors.joining()));
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "text collate \"C\"";
            case NUMBER -> "bigint";
        };
    }
}
