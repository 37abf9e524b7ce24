package org.lianxi.benchmarks;

import java.time.Duration;

/**
 * Commands that report progress, and what they need beforehand.
 */
abstract class Workload implements Callers.Operation, AutoCloseable {

    /**
     * Makes ready what the next window uses up.
     */
    abstract void prepare() throws Exception;

    Side rate(int callers) {
        return prepared((window) -> Callers.rate(callers, window, this));
    }

    Side latency(double quantile) {
        return prepared((window) -> Callers.latency(quantile, window, this));
    }

    private Side prepared(Side side) {
        return new Side() {
            @Override
            public void prepare() throws Exception {
                Workload.this.prepare();
            }

            @Override
            public Sample run(Duration window) throws Exception {
                return side.run(window);
            }
        };
    }

}
