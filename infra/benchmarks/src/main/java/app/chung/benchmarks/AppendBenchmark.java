package app.chung.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.Histogram;

/**
 * Commands through the gateway, appends alone and Axon's own engine, each as a ratio to plain
 * one-row transactions.
 */
public final class AppendBenchmark {

    private static final String RAW = "raw-row";
    private static final Map<Integer, Double> FLOORS = Map.of(1, .60, 8, .95, 32, 1.6, 64, 2.2);

    private AppendBenchmark() {}

    /** Runs the bench: {@code [--seconds 5] [--pairs 5] [--callers 1,8,32,64]}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        Results results = new Results("append");
        try (BenchServer server = new BenchServer();
                BenchLedger log = new BenchLedger(server);
                RawRows raw = new RawRows(server);
                StockAxon stock = new StockAxon(server);
                LedgerAppends ledger = new LedgerAppends(log);
                GatewayCommands gateway = new GatewayCommands(log)) {
            Map<String, String> settings = server.settings();
            results.put("settings", settings);
            System.out.println(settings);
            List<Contestant> contestants = List.of(raw, gateway, ledger, stock);
            new Duel(contestants, server::cpuMillis, new Options(options.length(), 1, List.of()))
                    .run(16);
            Map<String, Long> acknowledged = measure(options, contestants, server, results);
            check(contestants, acknowledged, log, results);
        }
        results.write();
        System.exit(0);
    }

    private static Map<String, Long> measure(
            Options options, List<Contestant> contestants, BenchServer server, Results results)
            throws Exception {
        Map<String, Long> before = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            before.put(contestant.name(), contestant.stored());
        }
        List<Object> runs = new ArrayList<>();
        for (int callers : options.callers()) {
            Duel duel = new Duel(contestants, server::cpuMillis, options).run(callers);
            runs.add(tell(callers, contestants, duel));
            duel.operations.forEach((name, count) -> before.merge(name, count, Long::sum));
        }
        results.put("runs", runs);
        return before;
    }

    private static Map<String, Object> tell(int callers, List<Contestant> contestants, Duel duel) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("callers", callers);
        run.put("floor", FLOORS.getOrDefault(callers, 0.0));
        for (Contestant contestant : contestants) {
            String name = contestant.name();
            Ratio ratio = duel.ratio(name, RAW);
            Histogram micros = Objects.requireNonNull(duel.micros.get(name));
            run.put(
                    name,
                    Map.of(
                            "rate", duel.rate(name),
                            "ratio", ratio,
                            "control", duel.control(name),
                            "serverMicros", duel.serverMicros(name),
                            "p50Micros", micros.getValueAtPercentile(50),
                            "p99Micros", micros.getValueAtPercentile(99),
                            "p999Micros", micros.getValueAtPercentile(99.9)));
            System.out.printf(
                    Locale.ROOT,
                    "%2d callers  %-10s %8.0f/s  ratio %.2f [%.2f %.2f]  A/A %.2f  server %4.0f us  p50 %.2f p99 %.2f ms%n",
                    callers,
                    name,
                    duel.rate(name),
                    ratio.median(),
                    ratio.low(),
                    ratio.high(),
                    duel.control(name).median(),
                    duel.serverMicros(name),
                    micros.getValueAtPercentile(50) / 1e3,
                    micros.getValueAtPercentile(99) / 1e3);
        }
        return run;
    }

    /** A run that lost or doubled anything counts for nothing. */
    private static void check(
            List<Contestant> contestants,
            Map<String, Long> acknowledged,
            BenchLedger log,
            Results results)
            throws Exception {
        boolean sound = log.isGapless();
        for (Contestant contestant : contestants) {
            sound &= acknowledged.getOrDefault(contestant.name(), -1L) == contestant.stored();
        }
        results.put("oracle", sound ? "nothing lost, nothing doubled" : "VOID");
        System.out.println("oracle: " + (sound ? "nothing lost, nothing doubled" : "VOID"));
    }
}
