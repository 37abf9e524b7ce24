package org.lianxi.benchmarks;

import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which action the next report is on. Some actions are reported on far more often than
 * others (Zipf), and one that has had its reports gives its place to a fresh one, so that
 * actions stay as long as real ones are.
 */
final class Actions {

    /**
     * More fresh actions than a window can use up.
     */
    static final int SUPPLY = 3_000;

    private static final int OPEN = 2_000;

    private static final double EXPONENT = 0.8;

    private static final int REPORTS = 38;

    private static final int TABLE = 1 << 16;

    private final AtomicReferenceArray<Open> open = new AtomicReferenceArray<>(OPEN);

    private final Queue<String> fresh = new ConcurrentLinkedQueue<>();

    private final int[] places = new int[TABLE];

    private int next;

    Actions(long seed) {
        double[] upTo = new double[OPEN];
        double sum = 0;
        for (int i = 0; i < OPEN; i++) {
            sum += Math.pow(i + 1.0, -EXPONENT);
            upTo[i] = sum;
        }
        Random random = new Random(seed);
        for (int i = 0; i < TABLE; i++) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * sum);
            this.places[i] = Math.min(OPEN - 1, (found < 0) ? -found - 1 : found);
        }
    }

    int missing() {
        return SUPPLY - this.fresh.size();
    }

    void add(String actionId) {
        this.fresh.add(actionId);
    }

    /**
     * The action to report on.
     */
    String next() {
        int place = place();
        Open current = this.open.get(place);
        if (current != null && current.left.decrementAndGet() >= 0) {
            return current.actionId;
        }
        String actionId = this.fresh.poll();
        if (actionId == null) {
            throw new IllegalStateException("no fresh action is left");
        }
        this.open.set(place, new Open(actionId));
        return actionId;
    }

    private synchronized int place() {
        this.next = (this.next + 1) % TABLE;
        return this.places[this.next];
    }

    private static final class Open {

        private final String actionId;

        private final AtomicInteger left = new AtomicInteger(REPORTS);

        Open(String actionId) {
            this.actionId = actionId;
        }

    }

}
