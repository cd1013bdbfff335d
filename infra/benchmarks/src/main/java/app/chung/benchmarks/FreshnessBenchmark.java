package app.chung.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * From the acknowledgement of an event to its row in a view, at 200 events a second that come as
 * they like; in the same process and in another, as a ratio to Axon's own processor in another.
 */
public final class FreshnessBenchmark {

    private static final int PER_SECOND = 200;
    private static final double MOST = .15;
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final Observed same = Observed.by("same-process");
    private final Observed other = Observed.by("other-process");
    private final Observed stock = Observed.by("stock-axon");
    private final Arrivals arrivals = new Arrivals(PER_SECOND);

    private FreshnessBenchmark() {}

    /** Runs the bench: {@code [--seconds 5] [--pairs 5]}. */
    public static void main(String[] arguments) throws Exception {
        new FreshnessBenchmark().run(Options.of(arguments));
        System.exit(0);
    }

    private void run(Options options) throws Exception {
        Results results = new Results("freshness");
        try (BenchServer server = new BenchServer();
                BenchLedger log = new BenchLedger(server);
                StockAxon axon = new StockAxon(server);
                LedgerAppends ledger = new LedgerAppends(log);
                FollowingViews _ =
                        new FollowingViews(
                                server.database.jdbcUrl(),
                                server.database.user(),
                                server.database.password(),
                                log.reader,
                                log.reader,
                                "views_same",
                                id -> same.seen().see(id, Sightings.micros()))) {
            results.put("settings", server.settings());
            results.put("eventsPerSecond", PER_SECOND);
            System.out.println(server.settings());
            Process ours = FreshnessChild.start(other.seen(), login(server, "chung"));
            Process theirs = FreshnessChild.start(stock.seen(), login(server, "stock"));
            measure(options, ledger, axon);
            tell(results);
            ours.destroy();
            theirs.destroy();
        }
        results.write();
    }

    /** Both kinds of reader run all the time; who is measured is who gets events. */
    private void measure(Options options, LedgerAppends ledger, StockAxon axon) throws Exception {
        arrivals.turn(ledger, WARM_UP, List.of());
        arrivals.turn(axon, WARM_UP, List.of());
        List<Observed> ours = List.of(same, other);
        for (int pair = 0; pair < options.pairs(); pair++) {
            arrivals.turn(ledger, options.length(), ours);
            arrivals.turn(axon, options.length(), List.of(stock));
            arrivals.turn(axon, options.length(), List.of(stock));
            arrivals.turn(ledger, options.length(), ours);
        }
    }

    private static List<String> login(BenchServer server, String kind) {
        return List.of(
                server.database.jdbcUrl(),
                server.database.user(),
                server.database.password(),
                kind);
    }

    private void tell(Results results) {
        for (Observed reader : List.of(same, other, stock)) {
            Ratio ratio = Ratio.of(reader.p99(), stock.p99());
            double[] millis =
                    DoubleStream.of(50, 99, 99.9)
                            .map(p -> reader.all().getValueAtPercentile(p) / 1e3)
                            .toArray();
            results.put(
                    reader.who(),
                    Map.of(
                            "events",
                            reader.all().getTotalCount(),
                            "p50Millis",
                            millis[0],
                            "p99Millis",
                            millis[1],
                            "p999Millis",
                            millis[2],
                            "p99Ratio",
                            ratio,
                            "floor",
                            MOST));
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %6d events  p50 %7.1f  p99 %7.1f  p99.9 %7.1f ms  p99 ratio %.3f [%.3f %.3f]%n",
                    reader.who(),
                    reader.all().getTotalCount(),
                    millis[0],
                    millis[1],
                    millis[2],
                    ratio.median(),
                    ratio.low(),
                    ratio.high());
        }
        System.out.println("oracle: every event was seen by every reader");
    }
}
