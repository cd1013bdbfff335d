package app.chung.benchmarks;

import app.chung.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.HdrHistogram.Histogram;

/**
 * What screens ask for, beside a bare WebFlux server that answers the same bytes: 50 messages at
 * any date, a board of 612 cards, a page of the feed; and how long a jump to a day of 2008 takes.
 */
public final class ReadBenchmark {

    private static final double FLOOR = 0.4;
    private static final int CALLERS = 4;

    private ReadBenchmark() {}

    /**
     * Runs the bench: {@code [--data DIR] [--entries 20000] [--pairs 5] [--seconds 5] [--port N]}.
     */
    public static void main(String[] arguments) throws Exception {
        Flags flags =
                Flags.of(
                        arguments, Set.of("--data", "--entries", "--pairs", "--seconds", "--port"));
        Results results = new Results("read");
        try (Site site = Filled.start(flags)) {
            Screens screens = new Screens(site);
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            kinds.put("messages", screens.messages());
            kinds.put("board", screens.board());
            kinds.put("feed", screens.feed());
            jump(site, screens.jumps(), results);
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                measure(site, kind.getKey(), kind.getValue(), flags, results);
            }
        }
        results.write();
        System.exit(0);
    }

    private static void measure(
            Site site, String kind, List<String> paths, Flags flags, Results results)
            throws Exception {
        Path folder = Files.createTempDirectory("chung-pages");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
        try (Pages ours = Pages.of(kind, site, paths);
                BarePages bare = BarePages.start(answers(site, paths, folder), flags.port() + 1);
                Pages theirs = bare.pages(paths.size())) {
            Options options =
                    new Options(
                            Duration.ofSeconds(flags.number("--seconds", 5)),
                            flags.number("--pairs", 5),
                            List.of(CALLERS));
            List<Contestant> both = List.of(ours, theirs);
            Family site1 = site.family();
            Duel duel =
                    new Duel(both, () -> site1.cpuMillis() + bare.family().cpuMillis(), options);
            System.out.printf("%-9s warm after %d rounds%n", kind, duel.warmUp(CALLERS));
            tell(kind, duel.run(CALLERS), ours.name(), theirs.name(), results);
        }
    }

    private static Path answers(Site site, List<String> paths, Path folder)
            throws IOException, InterruptedException {
        for (int i = 0; i < paths.size(); i++) {
            Files.writeString(folder.resolve(String.valueOf(i)), site.text(paths.get(i)));
        }
        return folder;
    }

    private static void jump(Site site, List<String> paths, Results results)
            throws IOException, InterruptedException {
        Histogram micros = new Histogram(60_000_000L, 3);
        for (String path : paths) {
            long start = System.nanoTime();
            String answer = site.text(path);
            micros.recordValue((System.nanoTime() - start) / 1_000);
            Objects.checkIndex(0, answer.length());
        }
        Map<String, Double> jump =
                Map.of(
                        "firstMillis", micros.getMaxValue() / 1e3,
                        "p50Millis", micros.getValueAtPercentile(50) / 1e3,
                        "p99Millis", micros.getValueAtPercentile(99) / 1e3);
        results.put("jump", jump);
        System.out.println("jump to a day of 2008, 50 messages: " + jump + ", at most 200");
    }

    private static void tell(String kind, Duel duel, String ours, String theirs, Results results) {
        Ratio ratio = duel.ratio(ours, theirs);
        Histogram micros = Objects.requireNonNull(duel.micros.get(ours));
        results.put(
                kind,
                Map.of(
                        "rate", duel.rate(ours),
                        "ratio", ratio,
                        "floor", FLOOR,
                        "control", duel.control(ours),
                        "bareControl", duel.control(theirs),
                        "serverMicros", duel.serverMicros(ours),
                        "bareServerMicros", duel.serverMicros(theirs),
                        "p50Micros", micros.getValueAtPercentile(50),
                        "p99Micros", micros.getValueAtPercentile(99)));
        System.out.printf(
                Locale.ROOT,
                "%-9s %6.0f/s, bare %6.0f/s  ratio %.2f [%.2f %.2f]  A/A %.2f %.2f  floor %.2f"
                        + "  server %.0f us, bare %.0f us  p50 %.1f p99 %.1f ms%n",
                kind,
                duel.rate(ours),
                duel.rate(theirs),
                ratio.median(),
                ratio.low(),
                ratio.high(),
                duel.control(ours).median(),
                duel.control(theirs).median(),
                FLOOR,
                duel.serverMicros(ours),
                duel.serverMicros(theirs),
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3);
    }
}
