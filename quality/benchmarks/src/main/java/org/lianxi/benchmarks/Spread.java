package org.lianxi.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * How figures are spread.
 *
 * @param median the middle
 * @param lower the lower quartile
 * @param upper the upper quartile
 * @param smallest the smallest
 * @param largest the largest
 */
record Spread(double median, double lower, double upper, double smallest, double largest) {

    static Spread of(List<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), sorted[0],
                sorted[sorted.length - 1]);
    }

    /**
     * A quantile, between neighbours where it falls between them.
     * @param sorted figures in ascending order
     * @param quantile from 0 to 1
     */
    static double quantile(double[] sorted, double quantile) {
        double place = quantile * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double quantile(long[] unsorted, int count, double quantile) {
        long[] sorted = Arrays.copyOf(unsorted, count);
        Arrays.sort(sorted);
        return quantile(Arrays.stream(sorted).asDoubleStream().toArray(), quantile);
    }

}
