package org.lianxi.transport;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.lianxi.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the topic of all events ended when it was asked.
 *
 * @param topicId id of the topic
 * @param offsets the next offset to be written, by partition
 */
public record TopicEnds(String topicId, Map<Integer, Long> offsets) {

    private static final Logger logger = LoggerFactory.getLogger(TopicEnds.class);

    private static final int TIMEOUT_SECONDS = 10;

    /**
     * Asks the broker.
     * @param bootstrapServers addresses of the brokers
     * @return the ends, or empty when the broker or the topic is not there
     */
    public static Optional<TopicEnds> read(String bootstrapServers) {
        // Closing waits for what is still being asked, so that must end as early
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_SECONDS * 1000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_SECONDS * 1000))) {
            Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, EventTopic.PARTITIONS)
                .boxed()
                .collect(Collectors.toMap((partition) -> new TopicPartition(Topics.EVENTS, partition),
                        (partition) -> OffsetSpec.latest()));
            Map<Integer, Long> offsets = new HashMap<>();
            for (Map.Entry<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> end : admin.listOffsets(latest)
                .all()
                .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .entrySet()) {
                offsets.put(end.getKey().partition(), end.getValue().offset());
            }
            return Optional.of(new TopicEnds(EventTopic.id(admin), offsets));
        }
        catch (ExecutionException | TimeoutException | KafkaException ex) {
            logger.debug("The topic does not answer: {}", ex.toString());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /**
     * Whether a consumer has read up to here.
     * @param positions how far it has read
     * @return true when it has read every partition that is not empty
     */
    public boolean reachedBy(Collection<PartitionPosition> positions) {
        Map<Integer, Long> reached = positions.stream()
            .filter((position) -> position.topicId().equals(this.topicId))
            .collect(Collectors.toMap(PartitionPosition::partition, PartitionPosition::nextOffset));
        return this.offsets.entrySet()
            .stream()
            .allMatch((end) -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

}
