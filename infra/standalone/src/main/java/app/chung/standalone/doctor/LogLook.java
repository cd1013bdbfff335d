package app.chung.standalone.doctor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The log, whether nothing of it is missing; and how far behind it are its copies and the views
 * beside it.
 *
 * @param asked the database that holds it
 */
record LogLook(Asked asked) {

    private static final long FAR = 1_000;
    private static final String SEE = "see Administration > System, ";

    List<Finding> all() throws SQLException {
        if (asked.text("SELECT coalesce(to_regclass('ledger.event')::text, '')").isEmpty()) {
            return List.of(Finding.odd("there is no log yet", "start the workspace once"));
        }
        long head = asked.number("SELECT coalesce(max(\"position\"), 0) FROM ledger.event");
        List<Finding> found = new ArrayList<>();
        found.add(chain(head));
        for (String topic :
                asked.texts("SELECT quote_literal(topic) FROM ledger.relay ORDER BY 1")) {
            found.add(copy(topic, head));
        }
        for (String schema :
                asked.texts(
                        "SELECT quote_ident(schemaname) FROM pg_tables"
                                + " WHERE tablename = 'engine_table' ORDER BY 1")) {
            found.addAll(views(schema, head));
        }
        return found;
    }

    /** Positions are gapless, and versions in each stream. */
    private Finding chain(long head) throws SQLException {
        long events =
                asked.number("SELECT count(*) FROM ledger.event WHERE \"position\" <= " + head);
        long broken =
                asked.number(
                        "SELECT count(*) FROM (SELECT 1 FROM ledger.event WHERE \"position\" <= "
                                + head
                                + " GROUP BY kind, stream HAVING count(*) <> max(version)) AS s");
        return events == head && broken == 0
                ? Finding.fine("the log has all of its " + head + " events")
                : Finding.bad(
                        "the log ends at %d but has %d events; %d streams have gaps"
                                .formatted(head, events, broken),
                        "stop the workspace and restore PostgreSQL from a backup");
    }

    private Finding copy(String topic, long head) throws SQLException {
        long at = asked.number("SELECT \"position\" FROM ledger.relay WHERE topic = " + topic);
        String what = "the copy in Kafka's topic %s is at %d of %d".formatted(topic, at, head);
        return head - at > FAR
                ? Finding.odd(what, "nothing, if the number grows; else see Kafka")
                : Finding.fine(what);
    }

    private List<Finding> views(String schema, long head) throws SQLException {
        String serving = " FROM " + schema + ".engine_table WHERE role = 'SERVING'";
        List<String> stopped =
                asked.texts("SELECT view" + serving + " AND stopped <> '' ORDER BY view");
        long parked =
                asked.number(
                        "SELECT count(*) FROM %1$s.engine_parked WHERE name IN (SELECT name%2$s)"
                                .formatted(schema, serving));
        long least = asked.number("SELECT coalesce(min(token), 0)" + serving);
        List<Finding> found = new ArrayList<>();
        if (!stopped.isEmpty()) {
            found.add(
                    Finding.bad(
                            "in %s have stopped: %s".formatted(schema, String.join(", ", stopped)),
                            SEE + "mend what it says there, and let them go on"));
        }
        if (parked > 0) {
            found.add(
                    Finding.bad(
                            "in %s wait %d parked documents".formatted(schema, parked),
                            SEE + "mend the cause, and try again"));
        }
        String at = "the views in %s are at %d of %d".formatted(schema, least, head);
        found.add(
                head - least > FAR
                        ? Finding.odd(
                                at,
                                "nothing, if that grows while the workspace runs, or no node uses these")
                        : Finding.fine(at));
        return found;
    }
}
