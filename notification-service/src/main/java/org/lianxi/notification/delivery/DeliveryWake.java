package org.lianxi.notification.delivery;

import org.lianxi.notification.checkpoint.LogCheckpoints;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Starts deliveries as soon as what is owed is written down, or the checkpoint that it
 * waits for is there, without waiting for the next round.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.background")
class DeliveryWake {

    private final DeliveryRounds rounds;

    DeliveryWake(DeliveryRounds rounds) {
        this.rounds = rounds;
    }

    @TransactionalEventListener
    void on(Owed owed) {
        this.rounds.wake();
    }

    @TransactionalEventListener
    void on(LogCheckpoints.Came checkpoints) {
        this.rounds.wake();
    }

    /**
     * Something is owed on a channel outside.
     */
    record Owed() {
    }

}
