package app.chung.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A median of pairwise ratios with its bootstrap interval of 95 %.
 *
 * @param median the median
 * @param low the bad end
 * @param high the good end
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

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
