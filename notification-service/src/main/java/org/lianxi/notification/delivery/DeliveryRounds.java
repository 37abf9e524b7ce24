package org.lianxi.notification.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.shared.Store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out what is due on the channels outside, many at a time, each channel for
 * itself.
 */
@Component
public class DeliveryRounds {

    private final Map<Channel, Lane> lanes = new LinkedHashMap<>();

    private final Settlements settlements;

    private final Store store;

    private final Backlog backlog;

    private final Executor executor;

    private volatile boolean begun;

    @Autowired
    DeliveryRounds(List<Channel> channels, DeliveryQueue queue, Settlements settlements, Store store, Backlog backlog,
            DeliveryProperties properties) {
        this(channels, queue, settlements, store, backlog, properties,
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("delivery-", 0).factory()));
    }

    DeliveryRounds(List<Channel> channels, DeliveryQueue queue, Settlements settlements, Store store, Backlog backlog,
            DeliveryProperties properties, Executor executor) {
        channels.stream()
            .filter((channel) -> !channel.immediate())
            .forEach((channel) -> this.lanes.put(channel,
                    new Lane(channel, queue, settlements, store, properties, executor)));
        this.settlements = settlements;
        this.store = store;
        this.backlog = backlog;
        this.executor = executor;
    }

    /**
     * Starts what is due, as soon as what the log held at the start was taken in.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.delivery.every}")
    void due() {
        if (this.backlog.takenIn()) {
            this.begun = true;
            round();
        }
    }

    /**
     * Where deliveries of a channel are carried out, once they may go out by themselves.
     */
    Optional<Lane> lane(Channel channel) {
        return this.begun ? Optional.ofNullable(this.lanes.get(channel)) : Optional.empty();
    }

    /**
     * Starts what is due, without having the caller wait for it.
     */
    void wake() {
        this.executor.execute(this::due);
    }

    /**
     * Lists as failed what has waited too long.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.delivery.give-up-every}")
    void giveUp() {
        this.store.whenThere(this.settlements::giveUp);
    }

    /**
     * Starts what is due, as far as there is room; what it starts settles by itself.
     */
    public void round() {
        this.store.whenThere(this.settlements::catchUp);
        this.lanes.values().forEach(Lane::round);
    }

}
