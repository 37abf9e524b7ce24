package org.lianxi.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The windows of one side over all rounds.
 */
final class Column {

    private final List<Double> values = new ArrayList<>();

    private long operations;

    private long jvmNanos;

    private long postgresNanos;

    void add(Sample sample, Cpu used) {
        this.values.add(sample.value());
        this.operations += sample.operations();
        this.jvmNanos += used.jvmNanos();
        this.postgresNanos += used.postgresNanos();
    }

    double last() {
        return this.values.getLast();
    }

    Figures figures() {
        double counted = Math.max(1, this.operations);
        return new Figures(Spread.of(this.values), this.jvmNanos / 1e3 / counted, this.postgresNanos / 1e3 / counted);
    }

    /**
     * What a side reached.
     *
     * @param values the windows' figures
     * @param jvmMicros processor time of this JVM per operation
     * @param postgresMicros processor time of PostgreSQL per operation
     */
    record Figures(Spread values, double jvmMicros, double postgresMicros) {
    }

}
