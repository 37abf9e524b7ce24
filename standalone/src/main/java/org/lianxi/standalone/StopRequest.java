package org.lianxi.standalone;

import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import sun.misc.Signal;

/**
 * Ctrl-C or a polite kill. The JVM's own shutdown would stop PostgreSQL while the
 * services still write to it, and end with an exit code that looks like a failure; a
 * second request no longer waits.
 */
final class StopRequest {

    private static final int INTERRUPTED = 130;

    private final CountDownLatch requested = new CountDownLatch(1);

    private StopRequest() {
    }

    static StopRequest onSignals() {
        StopRequest request = new StopRequest();
        Stream.of("INT", "TERM")
            .map(Signal::new)
            .forEach((signal) -> Signal.handle(signal, (received) -> request.stop()));
        return request;
    }

    /**
     * For work that is over soon: it is cut off, as a kill would, and the next start
     * recovers.
     */
    static void haltOnSignals() {
        Stream.of("INT", "TERM")
            .map(Signal::new)
            .forEach((signal) -> Signal.handle(signal, (received) -> Runtime.getRuntime().halt(INTERRUPTED)));
    }

    private void stop() {
        if (this.requested.getCount() == 0) {
            Runtime.getRuntime().halt(INTERRUPTED);
        }
        this.requested.countDown();
    }

    void await() throws InterruptedException {
        this.requested.await();
    }

}
