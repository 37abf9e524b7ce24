package org.lianxi.command.audit;

import java.util.List;

import org.lianxi.transport.CheckpointPublisher;
import org.lianxi.transport.CheckpointTopic;
import org.lianxi.transport.SignedCheckpoint;

/**
 * Publishes checkpoints to Kafka.
 */
final class KafkaCheckpointPlace implements CheckpointPlace {

    private final String bootstrapServers;

    private CheckpointPublisher publisher;

    KafkaCheckpointPlace(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * A producer that knew an earlier topic of the name would wait for its leader, so
     * there is a new one each time.
     */
    @Override
    public long lastSize() throws Exception {
        close();
        CheckpointTopic.ensure(this.bootstrapServers);
        return CheckpointTopic.lastSize(this.bootstrapServers);
    }

    @Override
    public void publish(List<SignedCheckpoint> checkpoints) throws InterruptedException {
        if (this.publisher == null) {
            this.publisher = new CheckpointPublisher(this.bootstrapServers);
        }
        this.publisher.publish(checkpoints);
    }

    @Override
    public void close() {
        if (this.publisher != null) {
            this.publisher.close();
            this.publisher = null;
        }
    }

}
