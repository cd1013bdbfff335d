package app.chung.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/**
 * P7: from the acknowledgement of an event to its row in a view, at 200 events a second that come
 * as they like; in the same process and in another, as a ratio to Axon's own processor in another.
 */
public final class FreshnessBenchmark {

    private static final int PER_SECOND = 200;
    private static final double FLOOR = .15;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration LATEST = Duration.ofSeconds(30);

    private final Observed same = Observed.by("same-process");
    private final Observed other = Observed.by("other-process");
    private final Observed stock = Observed.by("stock-axon");
    private final Random random = new Random(1);

    private FreshnessBenchmark() {}

    /**
     * What one reader has seen.
     *
     * @param who its name in the result
     * @param seen when it saw what
     * @param p99 of each turn, in microseconds
     * @param all of all turns, in microseconds
     */
    private record Observed(String who, Sightings seen, List<Double> p99, Histogram all) {

        static Observed by(String who) {
            return new Observed(who, new Sightings(), new ArrayList<>(), new Histogram(3));
        }

        void add(Map<UUID, Long> acknowledged) {
            Histogram micros = new Histogram(3);
            acknowledged.forEach((id, at) -> micros.recordValue(seen.after(id, at)));
            all.add(micros);
            p99.add((double) Math.max(1, micros.getValueAtPercentile(99)));
        }
    }

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
                                "views_same",
                                id -> same.seen().see(id, Sightings.micros()))) {
            results.put("settings", server.settings());
            results.put("eventsPerSecond", PER_SECOND);
            System.out.println(server.settings());
            Process ours = child(server, "chung", other.seen());
            Process theirs = child(server, "stock", stock.seen());
            measure(options, ledger, axon);
            tell(results);
            ours.destroy();
            theirs.destroy();
        }
        results.write();
    }

    /** Both kinds of reader run all the time; who is measured is who gets events. */
    private void measure(Options options, LedgerAppends ledger, StockAxon axon) throws Exception {
        turn(ledger, WARM_UP, List.of());
        turn(axon, WARM_UP, List.of());
        List<Observed> ours = List.of(same, other);
        for (int pair = 0; pair < options.pairs(); pair++) {
            turn(ledger, options.length(), ours);
            turn(axon, options.length(), List.of(stock));
            turn(axon, options.length(), List.of(stock));
            turn(ledger, options.length(), ours);
        }
    }

    private void turn(Contestant writer, Duration length, List<Observed> readers) throws Exception {
        Map<UUID, Long> acknowledged = write(writer, length);
        for (Observed reader : readers) {
            awaitAll(reader.seen(), acknowledged);
            reader.add(acknowledged);
        }
    }

    private Map<UUID, Long> write(Contestant writer, Duration length) {
        Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
        long end = System.nanoTime() + length.toNanos();
        long next = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (next < end) {
                sleepUntil(next);
                callers.execute(
                        () -> {
                            UUID id = Ids.next();
                            try {
                                writer.operate(id, 1);
                            } catch (Exception e) {
                                throw new IllegalStateException("the run is void", e);
                            }
                            acknowledged.put(id, Sightings.micros());
                        });
                next += (long) (-Math.log(1 - random.nextDouble()) * 1e9 / PER_SECOND);
            }
        }
        return acknowledged;
    }

    private static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void awaitAll(Sightings seen, Map<UUID, Long> acknowledged)
            throws InterruptedException {
        long deadline = System.nanoTime() + LATEST.toNanos();
        while (!seen.hasAll(acknowledged.keySet()) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    private static Process child(BenchServer server, String kind, Sightings seen)
            throws IOException, InterruptedException {
        Process child =
                Children.start(
                        new ProcessBuilder(
                                        ProcessHandle.current().info().command().orElseThrow(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        FreshnessChild.class.getName(),
                                        server.database.jdbcUrl(),
                                        server.database.user(),
                                        server.database.password(),
                                        kind)
                                .redirectError(ProcessBuilder.Redirect.INHERIT));
        CountDownLatch ready = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> listen(child, seen, ready));
        if (!ready.await(LATEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process " + kind + " did not begin in time");
        }
        return child;
    }

    private static void listen(Process child, Sightings seen, CountDownLatch ready) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .forEach(
                            line -> {
                                String[] words = line.split(" ");
                                if (line.equals(FreshnessChild.READY)) {
                                    ready.countDown();
                                } else if (words.length == 2 && words[0].length() == 36) {
                                    seen.see(UUID.fromString(words[0]), Long.parseLong(words[1]));
                                }
                            });
        } catch (IOException e) {
            System.err.println("A child's output ended: " + e.getMessage());
        }
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
                            FLOOR));
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
