package org.lianxi.transport;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.lianxi.contract.Topics;

/**
 * The topic of all events.
 */
public final class EventTopic {

    /**
     * Conferences are spread over this many partitions; raising it later would move a
     * conference and break its order.
     */
    public static final int PARTITIONS = 8;

    private static final KeptTopic TOPIC = new KeptTopic(Topics.EVENTS, PARTITIONS);

    private EventTopic() {
    }

    /**
     * Creates the topic if it is not there.
     * @param admin a client of the cluster
     * @return the topic's id, which changes when the topic is deleted and made again
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if the cluster refuses
     * @throws TimeoutException if the cluster does not answer in time
     */
    public static String ensure(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return TOPIC.ensure(admin);
    }

    /**
     * The topic's id.
     * @param admin a client of the cluster
     * @return its id as Kafka writes it
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if there is no such topic
     * @throws TimeoutException if the cluster does not answer in time
     */
    public static String id(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return TOPIC.id(admin);
    }

}
