package app.chung.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the same content costs when it is only written: the events' rows, the views' documents and
 * the search documents, one after the other.
 *
 * @param events rows into the log's table, the disk awaited
 * @param views documents into the views' tables, the disk not awaited, as ours are
 * @param search documents into the index
 */
record RawImport(Spent events, Spent views, Spent search) {

    /** As many as the importer sends at once. */
    private static final int EVENTS = 500;

    private static final int DOCUMENTS = 1_000;

    static RawImport write(Site site) throws Exception {
        Spent views = Spent.NOTHING;
        for (String table : tables(site)) {
            views = views.and(new RawTable(table, DOCUMENTS, "key", false).write(site));
        }
        RawIndex index = new RawIndex(site);
        index.make("");
        Spent search = index.write("");
        index.drop();
        return new RawImport(
                new RawTable("ledger.event", EVENTS, "", true).write(site), views, search);
    }

    /** The tables of the views that serve. */
    static List<String> tables(Site site) throws SQLException {
        String names =
                site.ask(
                        "SELECT string_agg(t.table_schema || '.' || t.table_name, ' ')"
                                + " FROM views.engine_table e JOIN information_schema.tables t"
                                + " ON t.table_schema = 'views' AND t.table_name = e.name"
                                + " WHERE e.role = 'SERVING'");
        return new ArrayList<>(List.of(names.split(" ")));
    }

    double seconds() {
        return events.seconds() + views.seconds() + search.seconds();
    }

    double cpuSeconds() {
        return events.cpuSeconds() + views.cpuSeconds() + search.cpuSeconds();
    }
}
