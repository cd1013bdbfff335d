package app.chung.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A Slack export brought in as somebody would do it, until views and search have caught up, beside
 * raw writes of the same events, view documents and search documents.
 */
public final class ImportBenchmark {

    private static final double MOST_TIMES = 3;
    private static final long MOST_MEGABYTES = 2_048;

    private ImportBenchmark() {}

    /**
     * Runs the bench: {@code [--entries N] [--data DIR] [--port N] [--rounds 2]}. All entries
     * unless told otherwise; the data stay where a folder is given.
     */
    public static void main(String[] arguments) throws Exception {
        Flags flags = Flags.of(arguments, Set.of("--entries", "--data", "--port", "--rounds"));
        int entries = flags.number("--entries", 0);
        Results results = new Results(entries == 0 ? "import" : "import-" + entries);
        Path data = flags.data();
        Path file = Exports.of(entries, data.resolveSibling("export"));
        try (Site site = Site.start(data, flags.port())) {
            results.put("settings", site.settings());
            Importing ours = Importing.run(site, file);
            results.put("import", ours);
            tell(ours);
            List<RawImport> raw = new ArrayList<>();
            for (int round = 0; round < flags.number("--rounds", 2); round++) {
                raw.add(RawImport.write(site));
                tell(raw.getLast());
            }
            results.put("raw", raw);
            results.put("sizes", Sizes.of(site));
            judge(ours, raw, results);
        }
        results.write();
        System.exit(0);
    }

    private static void tell(Importing ours) {
        int read = ours.said().path("read").asInt();
        say("importer: %s", ours.said());
        say(
                "import %8.1f s told, %.1f s until views and search had caught up: %.0f entries/s; cpu %s s",
                ours.told(), ours.whole(), read / ours.whole(), ours.cpuSeconds());
        say("memory %s MB, at most %d", ours.megabytes(), MOST_MEGABYTES);
    }

    private static void tell(RawImport raw) {
        say("raw    %8.1f s: %s", raw.seconds(), raw);
    }

    private static void judge(Importing ours, List<RawImport> raw, Results results) {
        double[] seconds = raw.stream().mapToDouble(RawImport::seconds).toArray();
        double times = ours.whole() / Ratio.median(seconds);
        double[] cpu = raw.stream().mapToDouble(RawImport::cpuSeconds).toArray();
        double cpuTimes = ours.allCpuSeconds() / Ratio.median(cpu);
        double control = seconds[0] / seconds[seconds.length - 1];
        results.put(
                "times",
                Map.of(
                        "times",
                        times,
                        "most",
                        MOST_TIMES,
                        "control",
                        control,
                        "cpuTimes",
                        cpuTimes));
        say(
                "import takes %.2f times the raw writes (at most %.1f) and %.2f times their cpu;"
                        + " A/A of the raw %.2f",
                times, MOST_TIMES, cpuTimes, control);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
