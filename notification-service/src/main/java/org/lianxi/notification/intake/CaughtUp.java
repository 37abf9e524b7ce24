package org.lianxi.notification.intake;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianxi.transport.EventTopic;
import org.lianxi.transport.TopicEnds;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether all that the topic holds was taken in, by whichever instance.
 */
@Component
public class CaughtUp {

    private final Positions positions;

    private final Consumption consumption;

    private final String bootstrapServers;

    CaughtUp(Positions positions, Consumption consumption,
            @Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers) {
        this.positions = positions;
        this.consumption = consumption;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Compares what was taken in with the ends of the topic.
     * @return false also when the broker does not answer
     */
    public boolean now() {
        Set<Integer> partitions = IntStream.range(0, EventTopic.PARTITIONS).boxed().collect(Collectors.toSet());
        return TopicEnds.read(this.bootstrapServers)
            .filter((ends) -> ends.reachedBy(this.positions.saved(partitions)))
            .isPresent();
    }

    /**
     * Conferences of which an event is missing that has others behind it.
     * @return conference ids, in order
     */
    public Set<String> waiting() {
        return this.consumption.waiting();
    }

}
