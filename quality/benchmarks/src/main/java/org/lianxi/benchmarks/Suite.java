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

    /**
     * Whether it runs only when it is asked for by name.
     */
    default boolean onRequestOnly() {
        return false;
    }

    void run(Engines engines, Rounds rounds, Rows rows) throws Exception;

}
