package app.chung.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;

/** Lets contestants take turns, there and back, so that drift and noise hit all of them alike. */
final class Duel {

    private static final int MOST_ROUNDS = 10;
    private static final double FASTER = 1.1;
    private static final long LONGEST_MICROS = 60_000_000L;

    private final List<Contestant> contestants;
    private final LongSupplier cpuMillis;
    private final Options options;
    final Map<String, List<Double>> rates = new TreeMap<>();
    final Map<String, Histogram> micros = new TreeMap<>();
    final Map<String, Long> serverCpu = new TreeMap<>();
    final Map<String, Long> operations = new TreeMap<>();

    Duel(List<Contestant> contestants, LongSupplier cpuMillis, Options options) {
        this.contestants = contestants;
        this.cpuMillis = cpuMillis;
        this.options = options;
    }

    /**
     * Runs without counting until a round makes nobody a tenth faster, or ten of them are over: a
     * JVM gets faster for as long as it compiles.
     *
     * @return how many rounds it took
     */
    int warmUp(int callers) throws Exception {
        Map<String, Double> best = new TreeMap<>();
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            boolean faster = false;
            for (Contestant contestant : contestants) {
                double rate = Round.run(contestant, callers, options.length()).rate();
                double before = best.getOrDefault(contestant.name(), 0.0);
                faster |= rate > FASTER * before;
                best.put(contestant.name(), Math.max(rate, before));
            }
            if (!faster) {
                return round;
            }
        }
        return MOST_ROUNDS;
    }

    Duel run(int callers) throws Exception {
        for (int pair = 0; pair < options.pairs(); pair++) {
            for (Contestant contestant : contestants) {
                turn(contestant, callers);
            }
            for (Contestant contestant : contestants.reversed()) {
                turn(contestant, callers);
            }
        }
        return this;
    }

    private void turn(Contestant contestant, int callers) throws Exception {
        String name = contestant.name();
        long cpu = cpuMillis.getAsLong();
        Round round = Round.run(contestant, callers, options.length());
        serverCpu.merge(name, cpuMillis.getAsLong() - cpu, Long::sum);
        operations.merge(name, round.operations(), Long::sum);
        rates.computeIfAbsent(name, n -> new ArrayList<>()).add(round.rate());
        micros.computeIfAbsent(name, n -> new Histogram(LONGEST_MICROS, 3)).add(round.micros());
    }

    Ratio ratio(String ours, String theirs) {
        return Ratio.of(of(ours), of(theirs));
    }

    /** The way there against the way back of the same contestant: should be one. */
    Ratio control(String name) {
        return Ratio.thereAndBack(of(name));
    }

    double rate(String name) {
        return Ratio.median(of(name).stream().mapToDouble(Double::doubleValue).toArray());
    }

    double serverMicros(String name) {
        return 1_000.0
                * serverCpu.getOrDefault(name, 0L)
                / Math.max(1, operations.getOrDefault(name, 0L));
    }

    private List<Double> of(String name) {
        return rates.getOrDefault(name, List.of());
    }
}
