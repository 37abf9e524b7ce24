package org.lianxi.notification.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lianxi.notification.delivery.Backlog;
import org.lianxi.notification.shared.Store;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.TopicEnds;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Compares what was taken in with the ends that the topic had when it was first asked.
 * Without consumption there is nothing to wait for.
 */
@Component
class BacklogAtStart implements Backlog {

    private static final Set<Integer> PARTITIONS = IntStream.range(0, EventTopic.PARTITIONS)
        .boxed()
        .collect(Collectors.toSet());

    private final Positions positions;

    private final Store store;

    private final String bootstrapServers;

    private TopicEnds ends;

    private volatile boolean takenIn;

    BacklogAtStart(Positions positions, Store store,
            @Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers,
            @Value("${lianxi.notification.background}") boolean background) {
        this.positions = positions;
        this.store = store;
        this.bootstrapServers = bootstrapServers;
        this.takenIn = !background;
    }

    @Override
    public boolean takenIn() {
        if (!this.takenIn) {
            this.store.whenThere(this::look);
        }
        return this.takenIn;
    }

    private synchronized void look() {
        this.ends = Optional.ofNullable(this.ends).or(() -> TopicEnds.read(this.bootstrapServers)).orElse(null);
        this.takenIn = this.takenIn || this.ends != null && this.ends.reachedBy(this.positions.saved(PARTITIONS));
    }

}
