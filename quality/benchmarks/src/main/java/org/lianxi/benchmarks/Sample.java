package org.lianxi.benchmarks;

/**
 * What one window brought.
 *
 * @param value the figure to compare: operations per second, or microseconds
 * @param operations how many operations finished, to divide processor time by
 */
record Sample(double value, long operations) {

    static Sample rate(long operations, long nanos) {
        return new Sample(operations * 1e9 / nanos, operations);
    }

}
