package org.lianxi.benchmarks;

import java.util.Map;

/**
 * What came of the rounds.
 *
 * @param baseline what the baseline reached
 * @param nullRatio the baseline divided by itself
 * @param results the sides by name
 */
record Comparison(Column.Figures baseline, Spread nullRatio, Map<String, Result> results) {

    /**
     * A side beside the baseline.
     *
     * @param ratio to the baseline of the same round
     * @param figures what it reached
     */
    record Result(Spread ratio, Column.Figures figures) {
    }

}
