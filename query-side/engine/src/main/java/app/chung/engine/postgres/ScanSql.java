package app.chung.engine.postgres;

import app.chung.engine.store.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A look into an index as SQL.
 *
 * @param where the condition
 * @param order the order of rows
 * @param parameters values of the condition and the limit
 */
record ScanSql(String where, String order, List<Object> parameters) {

    static ScanSql of(Scan scan) {
        List<Object> values = new ArrayList<>(scan.equal());
        StringBuilder where = new StringBuilder("document is not null");
        for (String field : scan.index().fields().subList(0, scan.equal().size())) {
            where.append(" and ").append(Sql.column(field)).append(" = ?");
        }
        bound(scan, scan.above(), " > ?", where, values);
        bound(scan, scan.below(), " < ?", where, values);
        if (scan.after() instanceof Scan.Place place) {
            where.append(" and (").append(columns(scan, "")).append(") ");
            where.append(scan.descending() ? "< (" : "> (");
            where.append("?, ".repeat(place.rest().size())).append("?)");
            values.addAll(place.rest());
            values.add(place.key());
        }
        values.add(scan.limit());
        return new ScanSql(
                where.toString(), columns(scan, scan.descending() ? " desc" : ""), values);
    }

    String select(String table) {
        return "select key, position, document::text from "
                + table
                + " where "
                + where
                + " order by "
                + order
                + " limit ?";
    }

    String count(String table) {
        return "select count(*) from (select 1 from " + table + " where " + where + " limit ?) s";
    }

    Object[] values() {
        return parameters.toArray();
    }

    private static void bound(
            Scan scan,
            @Nullable Object value,
            String comparison,
            StringBuilder where,
            List<Object> values) {
        if (value != null) {
            where.append(" and ").append(Sql.column(scan.rest().getFirst())).append(comparison);
            values.add(value);
        }
    }

    private static String columns(Scan scan, String direction) {
        return scan.rest().stream()
                        .map(field -> Sql.column(field) + direction + ", ")
                        .collect(Collectors.joining())
                + "key"
                + direction;
    }
}
