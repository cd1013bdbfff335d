package app.chung.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * What people who write notice of a rebuild. Posts that come as they like, while nothing else
 * happens and while the message view and its part of the index are made anew, over and over.
 */
public final class RebuildCostBenchmark {

    private static final double MOST_TIMES = 1.4;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int PER_SECOND = 20;

    private final Site site;
    private final Arrivals arrivals;
    private final List<Double> idle = new ArrayList<>();
    private final List<Double> rebuilding = new ArrayList<>();
    private final Histogram allIdle = new ConcurrentHistogram(3);
    private final Histogram allRebuilding = new ConcurrentHistogram(3);
    private int rebuilds;

    private RebuildCostBenchmark(Site site, int perSecond) {
        this.site = site;
        this.arrivals = new Arrivals(perSecond);
    }

    /**
     * Runs the bench: {@code [--data DIR] [--entries 20000] [--seconds 20] [--pairs 3] [--rate 20]
     * [--port N]}. Imports so many entries where the data hold no messages yet.
     */
    public static void main(String[] arguments) throws Exception {
        Flags flags =
                Flags.of(
                        arguments,
                        Set.of("--data", "--entries", "--seconds", "--pairs", "--rate", "--port"));
        Results results = new Results("rebuild-cost");
        int rate = flags.number("--rate", PER_SECOND);
        try (Site site = Filled.start(flags)) {
            results.put("settings", site.settings());
            results.put("commandsPerSecond", rate);
            Duration length = Duration.ofSeconds(flags.number("--seconds", 20));
            new RebuildCostBenchmark(site, rate).run(flags.number("--pairs", 3), length, results);
        }
        results.write();
        System.exit(0);
    }

    private void run(int pairs, Duration length, Results results) throws Exception {
        Histogram unused = write(WARM_UP, new AtomicBoolean(true));
        for (int pair = 0; pair < pairs; pair++) {
            quiet(length);
            busy(length);
            busy(length);
            quiet(length);
        }
        tell(results);
    }

    private void quiet(Duration length) throws Exception {
        add(write(length, new AtomicBoolean(true)), idle, allIdle);
    }

    private void busy(Duration length) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        RawIndex index = new RawIndex(site);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Histogram> writing = other.submit(() -> write(length, over));
            long end = System.nanoTime() + length.toNanos();
            do {
                Rebuild unused = Rebuild.run(site, index);
                rebuilds++;
            } while (System.nanoTime() < end);
            over.set(true);
            add(writing.get(), rebuilding, allRebuilding);
        }
    }

    /** For so long at least, and until it is over. */
    private Histogram write(Duration length, AtomicBoolean over) {
        Histogram micros = new ConcurrentHistogram(3);
        long end = System.nanoTime() + length.toNanos();
        long next = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (next < end || !over.get()) {
                Arrivals.sleepUntil(next);
                long due = next;
                Future<?> unused = callers.submit(() -> post(due, micros));
                next += arrivals.pause();
            }
        }
        return micros;
    }

    /** From when it was due, so that one that is slow does not hide those behind it. */
    private @Nullable Void post(long due, Histogram micros) throws Exception {
        String body =
                """
                {"post": "%s", "text": "%s"}
                """
                        .formatted(Ids.next(), Payload.text(Payload.SIZE));
        try {
            site.post("/api/commands/feed/write-post", body);
            micros.recordValue((System.nanoTime() - due) / 1_000);
        } catch (Exception e) {
            System.err.println("A command failed, the run is void: " + e.getMessage());
            Runtime.getRuntime().halt(1);
        }
        return null;
    }

    private static void add(Histogram micros, List<Double> p99, Histogram all) {
        p99.add(micros.getValueAtPercentile(99) / 1e3);
        all.add(micros);
    }

    private void tell(Results results) {
        Ratio ratio = Ratio.of(rebuilding, idle);
        Ratio control = Ratio.thereAndBack(idle);
        results.put("rebuilds", rebuilds);
        put("idle", allIdle, results);
        put("rebuilding", allRebuilding, results);
        results.put("p99", Map.of("times", ratio, "most", MOST_TIMES, "control", control));
        System.out.printf(
                Locale.ROOT,
                "%d rebuilds: command p99 %.2f [%.2f %.2f] times that of quiet (at most %.1f); A/A %.2f%n",
                rebuilds,
                ratio.median(),
                ratio.low(),
                ratio.high(),
                MOST_TIMES,
                control.median());
    }

    private static void put(String name, Histogram micros, Results results) {
        double p50 = micros.getValueAtPercentile(50) / 1e3;
        double p99 = micros.getValueAtPercentile(99) / 1e3;
        results.put(
                name,
                Map.of("commands", micros.getTotalCount(), "p50Millis", p50, "p99Millis", p99));
        System.out.printf(
                Locale.ROOT,
                "%-10s %6d commands  p50 %6.1f  p99 %6.1f ms%n",
                name,
                micros.getTotalCount(),
                p50,
                p99);
    }
}
