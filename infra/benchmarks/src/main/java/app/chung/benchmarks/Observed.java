package app.chung.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/**
 * What one reader has seen.
 *
 * @param who its name in the result
 * @param seen when it saw what
 * @param p99 of each turn, in microseconds
 * @param all of all turns, in microseconds
 */
record Observed(String who, Sightings seen, List<Double> p99, Histogram all) {

    static Observed by(String who) {
        return new Observed(who, new Sightings(), new ArrayList<>(), new Histogram(3));
    }

    void add(Map<UUID, Long> acknowledged) {
        Histogram micros = new Histogram(3);
        acknowledged.forEach((id, at) -> micros.recordValue(seen.after(id, at)));
        all.add(micros);
        p99.add((double) Math.max(1, micros.getValueAtPercentile(99)));
    }

    double millis(double percentile) {
        return all.getValueAtPercentile(percentile) / 1e3;
    }
}
