package org.lianxi.notification.proof;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Starts reports a moment after they are written down, without waiting for the next
 * round; one round for all that is written down within that moment.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.background")
class ProofWake {

    private final Forwarder forwarder;

    private final Executor later;

    private final AtomicBoolean asked = new AtomicBoolean();

    ProofWake(Forwarder forwarder, ProofProperties properties) {
        this.forwarder = forwarder;
        this.later = CompletableFuture.delayedExecutor(properties.pause().toNanos(), TimeUnit.NANOSECONDS,
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("proof-wake").factory()));
    }

    @TransactionalEventListener
    void on(Due due) {
        if (this.asked.compareAndSet(false, true)) {
            this.later.execute(() -> {
                this.asked.set(false);
                this.forwarder.round();
            });
        }
    }

    /**
     * A report is due at once.
     */
    record Due() {
    }

}
