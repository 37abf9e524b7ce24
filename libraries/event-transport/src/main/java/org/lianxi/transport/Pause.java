package org.lianxi.transport;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A pause that doubles up to a limit while nothing succeeds.
 */
public final class Pause {

    private static final long FIRST = Duration.ofMillis(100).toNanos();

    private static final long SLICE = Duration.ofMillis(50).toNanos();

    private final long longest;

    private long next = FIRST;

    /**
     * Makes a pause.
     * @param longest its limit
     */
    public Pause(Duration longest) {
        this.longest = longest.toNanos();
    }

    /**
     * Waits, then makes the next wait longer.
     * @param ended ends the wait early when true
     */
    public void once(BooleanSupplier ended) {
        long until = System.nanoTime() + this.next;
        while (System.nanoTime() < until && !ended.getAsBoolean()) {
            LockSupport.parkNanos(SLICE);
        }
        this.next = Math.min(this.longest, this.next * 2);
    }

    /**
     * Starts from the shortest wait again.
     */
    public void reset() {
        this.next = FIRST;
    }

}
