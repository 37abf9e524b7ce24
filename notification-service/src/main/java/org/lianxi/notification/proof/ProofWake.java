package org.lianxi.notification.proof;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Starts reports as soon as they are written down, without waiting for the next round;
 * one round for all that is written down together.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.background")
class ProofWake {

    private final Forwarder forwarder;

    private final AtomicBoolean asked = new AtomicBoolean();

    ProofWake(Forwarder forwarder) {
        this.forwarder = forwarder;
    }

    @TransactionalEventListener
    void on(Due due) {
        if (this.asked.compareAndSet(false, true)) {
            Thread.ofVirtual().name("proof-wake").start(() -> {
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
