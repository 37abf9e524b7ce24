package org.lianxi.query.shared;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Work with the store that goes on beside other work.
 */
public final class Beside {

    /**
     * Work that is done.
     */
    static final Beside DONE = new Beside(CompletableFuture.completedFuture(null));

    private final CompletableFuture<Void> work;

    private Beside(CompletableFuture<Void> work) {
        this.work = work;
    }

    /**
     * Starts work in a thread of its own.
     * @param work what to do
     * @return to be joined
     */
    public static Beside start(Runnable work) {
        return new Beside(CompletableFuture.runAsync(work, Thread::startVirtualThread));
    }

    /**
     * Waits until the work is done. Throws what it threw.
     */
    public void join() {
        try {
            this.work.join();
        }
        catch (CompletionException ex) {
            throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
        }
    }

    /**
     * Waits until the work has ended, whatever came of it.
     */
    void await() {
        this.work.handle((done, failure) -> null).join();
    }

}
