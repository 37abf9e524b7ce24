package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Callers that each do one operation after the other, in a virtual thread each.
 */
final class Callers {

    /**
     * What a caller does again and again.
     */
    @FunctionalInterface
    interface Operation {

        void perform(int caller) throws Exception;

    }

    private static final int HELPERS = 32;

    private Callers() {
    }

    /**
     * How many operations per second all of them finish together.
     */
    static Sample rate(int callers, Duration window, Operation operation)
            throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                counts.add(threads.submit(() -> repeat(end, caller, operation)));
            }
            long operations = 0;
            for (Future<Long> count : counts) {
                operations += count.get();
            }
            return Sample.rate(operations, System.nanoTime() - begin);
        }
    }

    private static long repeat(long end, int caller, Operation operation) throws Exception {
        long count = 0;
        while (System.nanoTime() < end) {
            operation.perform(caller);
            count++;
        }
        return count;
    }

    /**
     * Does an operation so many times, by a few callers at once.
     */
    static void each(int times, Operation operation) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(times);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> done = new ArrayList<>();
            for (int i = 0; i < HELPERS; i++) {
                int caller = i;
                done.add(threads.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        operation.perform(caller);
                    }
                    return null;
                }));
            }
            for (Future<Void> one : done) {
                one.get();
            }
        }
    }

    /**
     * A quantile of how long one caller's operations take, in microseconds, one after the
     * other.
     */
    static Sample latency(double quantile, Duration window, Operation operation) throws Exception {
        return latency(quantile, window, Duration.ZERO, () -> {
            long begin = System.nanoTime();
            operation.perform(0);
            return System.nanoTime() - begin;
        });
    }

    /**
     * A quantile of how long operations take by their own account, in microseconds, with
     * a pause after each.
     */
    static Sample latency(double quantile, Duration window, Duration pause, Callable<Long> operation) throws Exception {
        long end = System.nanoTime() + window.toNanos();
        List<Long> taken = new ArrayList<>();
        while (System.nanoTime() < end) {
            taken.add(operation.call());
            if (pause.isPositive()) {
                Thread.sleep(pause);
            }
        }
        long[] nanos = taken.stream().mapToLong(Long::longValue).toArray();
        return new Sample(Spread.quantile(nanos, nanos.length, quantile) / 1e3, nanos.length);
    }

}
