package org.lianxi.notification.checkpoint;

import org.lianxi.transport.CheckpointConsumer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes the checkpoints in.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.background")
class CheckpointStream implements SmartLifecycle {

    private final CheckpointConsumer consumer;

    private volatile boolean running;

    CheckpointStream(@Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers, LogCheckpoints checkpoints) {
        this.consumer = new CheckpointConsumer(bootstrapServers, "notification-service", checkpoints);
    }

    @Override
    public void start() {
        this.running = true;
        this.consumer.start();
    }

    @Override
    public void stop() {
        this.running = false;
        this.consumer.close();
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

}
