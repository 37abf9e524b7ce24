package org.lianxi.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes checkpoints in the order given.
 */
public final class CheckpointPublisher implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    /**
     * Connects lazily: a broker that is away does not keep this from being made.
     * @param bootstrapServers addresses of the brokers
     */
    public CheckpointPublisher(String bootstrapServers) {
        this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG, "lianxi-checkpoints", ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true, ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000, ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000),
                new StringSerializer(), new StringSerializer());
    }

    /**
     * Publishes checkpoints and waits for their acknowledgements.
     * @param checkpoints in the order in which they were signed
     * @throws KafkaException if one of them was not acknowledged; those after it may have
     * been
     * @throws InterruptedException if interrupted while waiting
     */
    public void publish(List<SignedCheckpoint> checkpoints) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(checkpoints.size());
        for (SignedCheckpoint checkpoint : checkpoints) {
            sent.add(this.producer.send(CheckpointTopic.write(checkpoint)));
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            try {
                acknowledgement.get();
            }
            catch (ExecutionException ex) {
                throw new KafkaException("a checkpoint was not acknowledged", ex.getCause());
            }
        }
    }

    @Override
    public void close() {
        this.producer.close(Duration.ofSeconds(2));
    }

}
