package app.chung.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures nothing: computes out of what other benches have written into {@code target/bench} what
 * the import of the whole export should take, and what so many people need. See
 * infra/docs/scale.md.
 */
public final class ScaleBenchmark {

    private static final double MOST_OFF = .25;
    private static final double USED = .5;
    private static final double DAYS = 250;
    private static final double SECONDS_OF_BUSIEST_HOUR = 3_600;

    private final Results results = new Results("scale");
    private final int perDay;
    private final int busiest;

    private ScaleBenchmark(int perDay, int busiest) {
        this.perDay = perDay;
        this.busiest = busiest;
    }

    /**
     * Computes: {@code [--per-day 40] [--busiest 20]}, the events that one person causes a working
     * day, and the percentage of them in its busiest hour.
     */
    public static void main(String[] arguments) throws Exception {
        Flags flags = Flags.of(arguments, Set.of("--per-day", "--busiest"));
        new ScaleBenchmark(flags.number("--per-day", 40), flags.number("--busiest", 20)).run();
    }

    private void run() throws IOException {
        TreeMap<Integer, Measured> slices = Measured.slices();
        Optional<Measured> whole = Measured.whole();
        if (slices.size() < 2) {
            throw new IllegalStateException(
                    "Two slices are needed: run bench import --entries N with two different N first");
        }
        Measured small = slices.firstEntry().getValue();
        Measured large = slices.lastEntry().getValue();
        if (whole.isPresent()) {
            predict(small, large, whole.get());
        } else {
            say("no import of the whole export beside the slices: nothing to compare with");
        }
        for (int people : new int[] {40, 10_000, 1_000_000}) {
            need(people, large);
        }
        results.put("eventsPerPersonAndDay", perDay);
        results.put("percentInBusiestHour", busiest);
        results.write();
    }

    private void predict(Measured small, Measured large, Measured whole) {
        Line seconds =
                Line.through(small.events(), small.seconds(), large.events(), large.seconds());
        Line cpu =
                Line.through(
                        small.events(),
                        small.allCpuSeconds(),
                        large.events(),
                        large.allCpuSeconds());
        compare("seconds", seconds.at(whole.events()), whole.seconds());
        compare("cpuSeconds", cpu.at(whole.events()), whole.allCpuSeconds());
    }

    private void compare(String what, double predicted, double measured) {
        double off = predicted / measured - 1;
        results.put(
                what,
                Map.of("predicted", predicted, "measured", measured, "off", off, "most", MOST_OFF));
        say(
                "whole import, %s: predicted %.1f, measured %.1f, %+.0f %% (at most %.0f %%)%s",
                what,
                predicted,
                measured,
                100 * off,
                100 * MOST_OFF,
                Math.abs(off) <= MOST_OFF ? "" : "  TOO FAR OFF");
    }

    private void need(int people, Measured cost) throws IOException {
        double events = (double) people * perDay;
        double peak = events * busiest / 100 / SECONDS_OF_BUSIEST_HOUR;
        Map<String, Object> need = new LinkedHashMap<>();
        need.put("eventsPerSecond", peak);
        for (String process : cost.cpuSeconds().keySet()) {
            need.put("cores of " + process, peak * cost.cpuMillisPerEvent(process) / 1e3 / USED);
        }
        double perEvent =
                cost.sizes().path("eventBytes").asDouble() / cost.sizes().path("events").asDouble();
        double views =
                cost.sizes().path("documentBytes").asDouble()
                        / cost.sizes().path("events").asDouble();
        need.put("gigabytes of log a year", events * DAYS * perEvent / 1e9);
        need.put("gigabytes of views a year and query node", events * DAYS * views / 1e9);
        partition(peak, need);
        results.put(people + " people", need);
        say("%d people: %s", people, need);
    }

    /** How much of what one partition was seen to take. */
    private static void partition(double peak, Map<String, Object> need) throws IOException {
        Measured.result("kafka")
                .map(kafka -> kafka.path("relay").path("rate").asDouble())
                .ifPresent(rate -> need.put("share of the relay", peak / rate));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
