package org.lianxi.benchmarks;

import java.util.Map;

/**
 * A line of the table.
 *
 * @param id name and number of callers, such as {@code B1 append, 8 callers}
 * @param baseline what the ratio is to
 * @param unit of the figures
 * @param aim what the ratio should be
 * @param comparison what was measured, or null if the benchmark did not run
 * @param notRun why something did not run, by side
 */
record Row(String id, String baseline, String unit, Aim aim, Comparison comparison, Map<String, String> notRun) {

    /**
     * What a ratio should be.
     *
     * @param floor below it something is wrong
     * @param target what was aimed at
     * @param lowerIsBetter whether smaller ratios are the better ones
     */
    record Aim(double floor, double target, boolean lowerIsBetter) {

        static Aim atLeast(double floor, double target) {
            return new Aim(floor, target, false);
        }

        static Aim atMost(double floor, double target) {
            return new Aim(floor, target, true);
        }

        String verdict(double ratio) {
            if (reaches(ratio, this.target)) {
                return "target";
            }
            return reaches(ratio, this.floor) ? "floor" : "below the floor";
        }

        private boolean reaches(double ratio, double wanted) {
            return this.lowerIsBetter ? ratio <= wanted : ratio >= wanted;
        }

    }

}
