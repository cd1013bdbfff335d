package app.chung.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One rebuild of the message view, from the wish to the last document found.
 *
 * @param documents of the view
 * @param folded seconds until the new build held all of them
 * @param served seconds until it had been compared with the old one and served in its place
 * @param found seconds from then until the index had been filled anew
 * @param comparison how the two builds compared
 */
record Rebuild(long documents, double folded, double served, double found, String comparison) {

    /** What names of search documents of messages begin with. */
    static final String KIND = "chat.message:";

    private static final String VIEW = "chat.message";
    private static final long LOOK = 25;

    static Rebuild run(Site site, RawIndex index)
            throws IOException, InterruptedException, SQLException {
        String before = table(site);
        String build = index.build(VIEW);
        long documents = Long.parseLong(site.ask("SELECT count(*) FROM views." + before));
        site.post("/api/views/engine/rebuild", "{\"view\": \"" + VIEW + "\"}");
        long start = awaitBuilding(site);
        long folded = awaitFolded(site);
        while (table(site).equals(before)) {
            Thread.sleep(LOOK);
        }
        long served = System.nanoTime();
        while (index.build(VIEW).equals(build)) {
            Thread.sleep(LOOK);
        }
        long found = System.nanoTime();
        String note =
                site.ask("SELECT note FROM views.engine_table WHERE name = '" + table(site) + "'");
        return new Rebuild(
                documents,
                (folded - start) / 1e9,
                (served - start) / 1e9,
                (found - served) / 1e9,
                note);
    }

    /** The table that serves. */
    static String table(Site site) throws SQLException {
        return site.ask(
                "SELECT name FROM views.engine_table WHERE role = 'SERVING' AND view = '"
                        + VIEW
                        + "'");
    }

    // Housekeeping comes by once a second: from when it begins is no matter of speed.
    private static long awaitBuilding(Site site) throws IOException, InterruptedException {
        while (building(site).isEmpty()) {
            Thread.sleep(LOOK);
        }
        return System.nanoTime();
    }

    private static long awaitFolded(Site site) throws IOException, InterruptedException {
        Optional<JsonNode> build = building(site);
        while (build.isPresent() && build.get().path("behind").asLong() > 0) {
            Thread.sleep(LOOK);
            build = building(site);
        }
        return System.nanoTime();
    }

    private static Optional<JsonNode> building(Site site) throws IOException, InterruptedException {
        return site.get("/api/views/engine/progress")
                .path("views")
                .valueStream()
                .filter(view -> view.path("view").asString("").equals(VIEW))
                .filter(view -> view.path("state").asString("").equals("building"))
                .findFirst();
    }
}
