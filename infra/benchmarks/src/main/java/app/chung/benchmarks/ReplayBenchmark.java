package app.chung.benchmarks;

import app.chung.benchmarks.note.NoteEvent.NoteSealed;
import app.chung.language.json.Opener;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Decoded events a second into nothing, as a ratio to a plain server-side cursor in binary over the
 * same rows.
 */
public final class ReplayBenchmark {

    private static final String CURSOR = "cursor";
    private static final String DECODED = "decoded";
    private static final String OPENED = "opened";
    private static final Map<String, Double> FLOORS = Map.of(DECODED, .58, OPENED, .45);

    private ReplayBenchmark() {}

    /** Runs the bench: {@code [--pairs 5] [--events 200000]}. */
    public static void main(String[] arguments) throws Exception {
        Flags flags = Flags.of(arguments, Set.of("--pairs", "--events"));
        int events = flags.number("--events", 200_000);
        Results results = new Results("replay");
        try (BenchServer server = new BenchServer();
                BenchLedger log = new BenchLedger(server)) {
            results.put("settings", server.settings());
            results.put("events", events);
            System.out.println(server.settings());
            ManyNotes.write(log, events);
            server.run("VACUUM ANALYZE ledger.event");
            Map<String, List<Double>> rates =
                    measure(log, server, events, flags.number("--pairs", 5));
            tell(rates, results);
        }
        results.write();
        System.exit(0);
    }

    private static Map<String, List<Double>> measure(
            BenchLedger log, BenchServer server, int events, int pairs) throws Exception {
        Map<String, Callable<Long>> ways = new LinkedHashMap<>();
        ways.put(CURSOR, () -> cursor(server));
        ways.put(DECODED, () -> decoded(log, events));
        ways.put(OPENED, () -> opened(log, events));
        List<String> order = new ArrayList<>(ways.keySet());
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int pair = -1; pair < pairs; pair++) {
            for (String way : order) {
                double rate = rate(Objects.requireNonNull(ways.get(way)), events);
                if (pair >= 0) {
                    rates.computeIfAbsent(way, w -> new ArrayList<>()).add(rate);
                }
            }
            order = order.reversed();
        }
        return rates;
    }

    private static double rate(Callable<Long> way, int events) throws Exception {
        long start = System.nanoTime();
        long seen = way.call();
        if (seen != events) {
            throw new IllegalStateException("Saw " + seen + " of " + events + ": the run is void");
        }
        return events / ((System.nanoTime() - start) / 1e9);
    }

    /** What the driver can do at best: the same columns, read and thrown away. */
    private static long cursor(BenchServer server) throws SQLException {
        String url =
                server.database.jdbcUrl()
                        + (server.database.jdbcUrl().contains("?") ? "&" : "?")
                        + "prepareThreshold=-1";
        try (Connection connection =
                DriverManager.getConnection(
                        url, server.database.user(), server.database.password())) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT * FROM ledger.event ORDER BY \"position\"")) {
                statement.setFetchSize(1_000);
                return count(statement.executeQuery());
            }
        }
    }

    private static long count(ResultSet rows) throws SQLException {
        long seen = 0;
        long bytes = 0;
        int payload = rows.findColumn("payload");
        while (rows.next()) {
            bytes += rows.getLong(1) > 0 ? rows.getBytes(payload).length : 0;
            seen++;
        }
        return bytes > 0 ? seen : 0;
    }

    private static long decoded(BenchLedger log, int events) {
        AtomicLong seen = new AtomicLong();
        log.reader.scan(0, events, batch -> seen.addAndGet(batch.size()));
        return seen.get();
    }

    private static long opened(BenchLedger log, int events) {
        Opener opener = new Opener(log.keys);
        AtomicLong seen = new AtomicLong();
        log.reader.scan(
                0,
                events,
                batch ->
                        batch.forEach(
                                event -> {
                                    boolean good =
                                            !(event.event() instanceof NoteSealed sealed)
                                                    || opener.open(sealed.text()).isPresent();
                                    seen.addAndGet(good ? 1 : 0);
                                }));
        return seen.get();
    }

    private static void tell(Map<String, List<Double>> rates, Results results) {
        List<Double> plain = rates.getOrDefault(CURSOR, List.of());
        rates.forEach(
                (way, own) -> {
                    Ratio ratio = Ratio.of(own, plain);
                    double median =
                            Ratio.median(own.stream().mapToDouble(Double::doubleValue).toArray());
                    double floor = FLOORS.getOrDefault(way, 0.0);
                    results.put(way, Map.of("rate", median, "ratio", ratio, "floor", floor));
                    System.out.printf(
                            Locale.ROOT,
                            "%-8s %9.0f events/s  ratio %.2f [%.2f %.2f]  floor %.2f%n",
                            way,
                            median,
                            ratio.median(),
                            ratio.low(),
                            ratio.high(),
                            floor);
                });
    }
}
