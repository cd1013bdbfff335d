package app.chung.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A median of pairwise ratios with its bootstrap interval of 95 %.
 *
 * @param median the median
 * @param low the lower end
 * @param high the upper end
 */
record Ratio(double median, double low, double high) {

    private static final int SAMPLES = 2_000;

    static Ratio of(List<Double> ours, List<Double> theirs) {
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i) / theirs.get(i);
        }
        Random random = new Random(1);
        double[] medians = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            double[] sample = new double[ratios.length];
            Arrays.setAll(sample, i -> ratios[random.nextInt(ratios.length)]);
            medians[s] = median(sample);
        }
        Arrays.sort(medians);
        return new Ratio(
                median(ratios), medians[SAMPLES / 40], medians[SAMPLES - 1 - SAMPLES / 40]);
    }

    /** The way there against the way back of the same contestant: should be one. */
    static Ratio thereAndBack(List<Double> turns) {
        List<Double> there = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i += 2) {
            there.add(turns.get(i));
            back.add(turns.get(i + 1));
        }
        return of(there, back);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
