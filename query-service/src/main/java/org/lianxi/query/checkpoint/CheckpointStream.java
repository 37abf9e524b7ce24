package org.lianxi.query.checkpoint;

import org.lianxi.transport.CheckpointConsumer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes the checkpoints in, on the instances that take events in.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.ingest.enabled")
class CheckpointStream implements SmartLifecycle {

    private final String bootstrapServers;

    private final LogCheckpoints checkpoints;

    private volatile CheckpointConsumer consumer;

    CheckpointStream(@Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers, LogCheckpoints checkpoints) {
        this.bootstrapServers = bootstrapServers;
        this.checkpoints = checkpoints;
    }

    @Override
    public void start() {
        this.consumer = new CheckpointConsumer(this.bootstrapServers, "query-service", this.checkpoints);
        this.consumer.start();
    }

    @Override
    public void stop() {
        this.consumer.close();
        this.consumer = null;
    }

    @Override
    public boolean isRunning() {
        return this.consumer != null;
    }

}
