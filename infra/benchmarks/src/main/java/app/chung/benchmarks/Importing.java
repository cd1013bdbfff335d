package app.chung.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One import by the importer's own process, as somebody would run it.
 *
 * @param said the importer's last line
 * @param told seconds until the importer ended
 * @param whole seconds until every view and the index had caught up
 * @param cpuSeconds of processor time, by process
 * @param megabytes of memory when they held most, by process
 */
record Importing(
        JsonNode said,
        double told,
        double whole,
        Map<String, Double> cpuSeconds,
        Map<String, Long> megabytes) {

    static Importing run(Site site, Path file)
            throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        Process importer =
                Children.start(
                        new ProcessBuilder(
                                        "infra/bin/chung",
                                        "import",
                                        "slack",
                                        "" + file,
                                        "--url",
                                        site.url(),
                                        "--token",
                                        site.token())
                                .redirectError(Redirect.INHERIT));
        Family its = Family.of("importer", importer.pid());
        try (Watch watch = new Watch(List.of(site.family(), its))) {
            String words =
                    new String(importer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (importer.waitFor() != 0) {
                throw new IllegalStateException("The importer failed: the run is void");
            }
            double told = (System.nanoTime() - start) / 1e9;
            site.awaitCaughtUp();
            double whole = (System.nanoTime() - start) / 1e9;
            JsonNode said = Site.JSON.readTree(words.lines().toList().getLast());
            return new Importing(said, told, whole, watch.cpuSeconds(), watch.megabytes());
        }
    }

    double allCpuSeconds() {
        return cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
