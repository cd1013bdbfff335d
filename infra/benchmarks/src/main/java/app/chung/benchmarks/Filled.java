package app.chung.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A workspace that holds an imported past: what is there already, or a slice brought in now. */
final class Filled {

    private static final int USUAL = 20_000;

    private Filled() {}

    static Site start(Flags flags) throws IOException, InterruptedException, SQLException {
        Path data = flags.data();
        Site site = Site.start(data, flags.port());
        long messages =
                Long.parseLong(site.ask("SELECT count(*) FROM views." + Rebuild.table(site)));
        if (messages == 0) {
            int entries = flags.number("--entries", USUAL);
            Path file = Exports.of(entries, data.resolveSibling("export"));
            System.out.println(Importing.run(site, file));
        } else {
            site.awaitCaughtUp();
        }
        return site;
    }
}
