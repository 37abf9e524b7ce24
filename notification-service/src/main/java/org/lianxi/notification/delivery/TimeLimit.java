package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets work take only so long. A virtual thread that is interrupted leaves whatever
 * network read or write it waits in, so that the work ends before another instance may
 * begin it.
 */
final class TimeLimit {

    private TimeLimit() {
    }

    /**
     * Does work, and interrupts it when it takes too long.
     * @param limit how long it may take
     * @param work the work
     * @return its result
     */
    static <T> T within(Duration limit, Supplier<T> work) {
        Watched watched = new Watched(Thread.currentThread());
        Executor later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(watched::interrupt, later);
        try {
            return work.get();
        }
        finally {
            watched.done();
            alarm.cancel(false);
        }
    }

    /**
     * A thread that is interrupted only while it works.
     */
    private static final class Watched {

        private final Thread thread;

        private boolean working = true;

        Watched(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (this.working) {
                this.thread.interrupt();
            }
        }

        synchronized void done() {
            this.working = false;
            Thread.interrupted();
        }

    }

}
