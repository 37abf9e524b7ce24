package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs sides in alternating windows: each round begins and ends with the baseline, so
 * that a machine that becomes slower or faster on the way does so for both; every other
 * round runs the sides in the opposite order. The two baselines of a round, divided by
 * each other, are the null ratio: what is no difference at all.
 *
 * @param window how long each window lasts
 * @param rounds how many rounds
 * @param warm whether suites warm up before; not when it is only to be seen that they run
 */
record Rounds(Duration window, int rounds, boolean warm) {

    /**
     * Compares sides with a baseline.
     * @param baseline what the ratios are to
     * @param sides what is compared, by name
     */
    Comparison compare(Side baseline, Map<String, Side> sides) throws Exception {
        warmUp(baseline, sides);
        Column base = new Column();
        Map<String, Column> columns = new LinkedHashMap<>();
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        List<Double> nulls = new ArrayList<>();
        List<String> order = new ArrayList<>(sides.keySet());
        for (int round = 0; round < this.rounds; round++) {
            measure(baseline, base);
            double before = base.last();
            for (String name : (round % 2 == 0) ? order : order.reversed()) {
                measure(sides.get(name), columns.computeIfAbsent(name, (key) -> new Column()));
            }
            measure(baseline, base);
            nulls.add(base.last() / before);
            double middle = (before + base.last()) / 2;
            columns.forEach((name, column) -> ratios.computeIfAbsent(name, (key) -> new ArrayList<>())
                .add(column.last() / middle));
        }
        Map<String, Comparison.Result> results = new LinkedHashMap<>();
        order.forEach((name) -> results.put(name,
                new Comparison.Result(Spread.of(ratios.get(name)), columns.get(name).figures())));
        return new Comparison(base.figures(), Spread.of(nulls), results);
    }

    private void warmUp(Side baseline, Map<String, Side> sides) throws Exception {
        for (int i = 0; i < 2; i++) {
            measure(baseline, new Column());
            for (Side side : sides.values()) {
                measure(side, new Column());
            }
        }
    }

    private void measure(Side side, Column column) throws Exception {
        side.prepare();
        Cpu before = Cpu.now();
        Sample sample = side.run(this.window);
        column.add(sample, Cpu.now().since(before));
    }

}
