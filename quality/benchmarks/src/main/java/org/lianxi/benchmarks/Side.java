package org.lianxi.benchmarks;

import java.time.Duration;

/**
 * One of the things that are compared.
 */
interface Side {

    /**
     * Makes ready what the next window uses up; not measured.
     * @throws Exception if that fails, which ends the benchmark
     */
    default void prepare() throws Exception {
    }

    /**
     * Works for about as long as told.
     * @param window how long
     * @return what was measured
     * @throws Exception if the work fails, which ends the benchmark
     */
    Sample run(Duration window) throws Exception;

}
