package app.chung.benchmarks;

import java.sql.SQLException;
import java.util.List;

/**
 * What a workspace holds, with the indexes over it.
 *
 * @param events in the log
 * @param eventBytes of the log's tables
 * @param documents in the views that serve
 * @param documentBytes of their tables
 */
record Sizes(long events, long eventBytes, long documents, long documentBytes) {

    static Sizes of(Site site) throws SQLException {
        List<String> views = RawImport.tables(site);
        long documents = 0;
        long bytes = 0;
        for (String view : views) {
            documents += number(site, "SELECT count(*) FROM " + view);
            bytes += number(site, "SELECT pg_total_relation_size('" + view + "')");
        }
        return new Sizes(
                number(site, "SELECT count(*) FROM ledger.event"),
                number(
                        site,
                        "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c"
                                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE n.nspname = 'ledger' AND c.relkind = 'r'"),
                documents,
                bytes);
    }

    private static long number(Site site, String sql) throws SQLException {
        return Long.parseLong(site.ask(sql));
    }
}
