package org.lianxi.transport;

import java.time.Duration;

import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * Commits offsets to Kafka, where operators look for the lag; nothing depends on them.
 * Each commit is a write of the broker's, so there is one a second at most.
 */
final class ShownLag {

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private boolean changed;

    private long shownAt = System.nanoTime();

    /**
     * Tells that a batch has been applied.
     */
    void changed() {
        this.changed = true;
    }

    void show(KafkaConsumer<?, ?> consumer) {
        long now = System.nanoTime();
        if (this.changed && now - this.shownAt >= PAUSE_NANOS) {
            consumer.commitAsync();
            this.shownAt = now;
            this.changed = false;
        }
    }

}
