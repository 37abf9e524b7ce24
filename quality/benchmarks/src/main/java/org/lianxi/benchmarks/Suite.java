package org.lianxi.benchmarks;

/**
 * Benchmarks that share engines.
 */
interface Suite {

    /**
     * Where rows go as soon as they are there.
     */
    @FunctionalInterface
    interface Rows {

        void add(Row row) throws Exception;

    }

    String id();

    void run(Engines engines, Rounds rounds, Rows rows) throws Exception;

}
