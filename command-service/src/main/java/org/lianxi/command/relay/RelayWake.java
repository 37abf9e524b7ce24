package org.lianxi.command.relay;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a commit wake the relay, so that it need not poll fast.
 */
public final class RelayWake {

    private final Semaphore semaphore = new Semaphore(0);

    /**
     * Something was committed, or numbered.
     */
    public void signal() {
        this.semaphore.release();
    }

    /**
     * Waits for the next signal, or for some time.
     * @param millis how long at most
     * @throws InterruptedException if interrupted
     */
    public void await(long millis) throws InterruptedException {
        if (this.semaphore.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            this.semaphore.drainPermits();
        }
    }

}
