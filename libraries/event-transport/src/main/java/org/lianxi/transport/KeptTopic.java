package org.lianxi.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A topic that is kept for ever, created with settings that are stated here and nowhere
 * else.
 *
 * @param name its name
 * @param partitions how many partitions it has
 */
record KeptTopic(String name, int partitions) {

    private static final int MAX_REPLICAS = 3;

    private static final int TIMEOUT_SECONDS = 10;

    /**
     * Creates the topic if it is not there: kept for ever, never compacted, three
     * replicas where there are three brokers, two of them in step for every
     * acknowledgement. A record may be later than the broker's own time: a clock that is
     * ahead must not keep the log from being published.
     * @param admin a client of the cluster
     * @return the topic's id, which changes when the topic is deleted and made again
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if the cluster refuses
     * @throws TimeoutException if the cluster does not answer in time
     */
    String ensure(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        Set<String> names = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (!names.contains(this.name)) {
            int brokers = admin.describeCluster().nodes().get(TIMEOUT_SECONDS, TimeUnit.SECONDS).size();
            return create(admin, (short) Math.min(MAX_REPLICAS, brokers));
        }
        return id(admin);
    }

    /**
     * The topic's id.
     * @param admin a client of the cluster
     * @return its id as Kafka writes it
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if there is no such topic
     * @throws TimeoutException if the cluster does not answer in time
     */
    String id(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, TopicDescription> found = admin.describeTopics(List.of(this.name))
            .allTopicNames()
            .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return found.get(this.name).topicId().toString();
    }

    /**
     * The id comes with the creation: asked for right after it, the topic may not yet be
     * known to the broker that is asked.
     */
    private String create(Admin admin, short replicas)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, String> settings = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed", TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "8388608",
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(Math.max(1, replicas - 1)),
                TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false",
                TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, Long.toString(Long.MAX_VALUE));
        NewTopic topic = new NewTopic(this.name, this.partitions, replicas).configs(settings);
        try {
            return admin.createTopics(List.of(topic))
                .topicId(this.name)
                .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .toString();
        }
        catch (ExecutionException ex) {
            if (ex.getCause() instanceof TopicExistsException) {
                return id(admin);
            }
            throw ex;
        }
    }

}
