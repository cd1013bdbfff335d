package app.chung.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The message view folded anew out of the log beside a plain batched upsert of the same documents,
 * and its part of the index filled anew beside plain {@code _bulk}.
 */
public final class RebuildBenchmark {

    private static final double FLOOR = 0.5;
    private static final int ROWS = 1_000;

    private RebuildBenchmark() {}

    /**
     * Runs the bench: {@code [--data DIR] [--entries 20000] [--pairs 3] [--port N]}. Imports so
     * many entries where the data hold no messages yet.
     */
    public static void main(String[] arguments) throws Exception {
        Flags flags = Flags.of(arguments, Set.of("--data", "--entries", "--pairs", "--port"));
        Results results = new Results("rebuild");
        try (Site site = Filled.start(flags)) {
            results.put("settings", site.settings());
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            RawIndex index = new RawIndex(site);
            index.make("-1");
            Spent unused = index.write(Rebuild.KIND);
            for (int pair = 0; pair < flags.number("--pairs", 3); pair++) {
                ours(site, index, rates);
                theirs(site, index, rates);
                theirs(site, index, rates);
                ours(site, index, rates);
            }
            index.drop();
            tell(rates, "view", "raw-view", results);
            tell(rates, "view-served", "raw-view", results);
            tell(rates, "search", "raw-search", results);
        }
        results.write();
        System.exit(0);
    }

    private static void ours(Site site, RawIndex index, Map<String, List<Double>> rates)
            throws Exception {
        Rebuild rebuild = Rebuild.run(site, index);
        say("ours  %s", rebuild);
        add(rates, "view", rebuild.documents() / rebuild.folded());
        add(rates, "view-served", rebuild.documents() / rebuild.served());
        add(rates, "search", rebuild.documents() / rebuild.found());
    }

    private static void theirs(Site site, RawIndex index, Map<String, List<Double>> rates)
            throws Exception {
        Spent rows = new RawTable("views." + Rebuild.table(site), ROWS, "key", false).write(site);
        Spent bulk = index.write(Rebuild.KIND);
        say("raw   upsert %s, _bulk %s", rows, bulk);
        add(rates, "raw-view", rows.rate());
        add(rates, "raw-search", bulk.rate());
    }

    private static void add(Map<String, List<Double>> rates, String name, double rate) {
        rates.computeIfAbsent(name, n -> new ArrayList<>()).add(rate);
    }

    private static void tell(
            Map<String, List<Double>> rates, String ours, String theirs, Results results) {
        List<Double> own = rates.getOrDefault(ours, List.of());
        Ratio ratio = Ratio.of(own, rates.getOrDefault(theirs, List.of()));
        double rate = Ratio.median(own.stream().mapToDouble(Double::doubleValue).toArray());
        Ratio control = Ratio.thereAndBack(own);
        results.put(ours, Map.of("rate", rate, "ratio", ratio, "floor", FLOOR, "control", control));
        say(
                "%-11s %8.0f documents/s  ratio %.2f [%.2f %.2f]  A/A %.2f  floor %.2f",
                ours, rate, ratio.median(), ratio.low(), ratio.high(), control.median(), FLOOR);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
