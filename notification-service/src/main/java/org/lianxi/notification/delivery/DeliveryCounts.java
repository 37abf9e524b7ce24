package org.lianxi.notification.delivery;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.lianxi.notification.shared.Store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts deliveries that are not made, for operators.
 */
@Component
class DeliveryCounts {

    private final JdbcClient jdbc;

    private final Circuits circuits;

    private final Store store;

    private final MeterRegistry meters;

    private final AtomicLong open = new AtomicLong();

    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    DeliveryCounts(JdbcClient jdbc, Circuits circuits, Store store, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.circuits = circuits;
        this.store = store;
        this.meters = meters;
        Gauge.builder("lianxi.delivery.circuits.open", this.open, AtomicLong::get)
            .description("Recipients and channels that are left alone for a while")
            .register(meters);
    }

    /**
     * Counts anew.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.delivery.give-up-every}")
    void count() {
        this.store.whenThere(() -> {
            this.open.set(this.circuits.open());
            Map<String, Long> found = new TreeMap<>();
            this.jdbc.sql("""
                    select channel, state, count(*) from notice_intent where state in ('pending', 'claimed', 'failed')
                    group by channel, state""").query((row) -> {
                found.put(row.getString("channel") + " " + row.getString("state"), row.getLong("count"));
            });
            found.keySet().forEach((key) -> this.counts.computeIfAbsent(key, this::gauge));
            this.counts.forEach((key, value) -> value.set(found.getOrDefault(key, 0L)));
        });
    }

    private AtomicLong gauge(String key) {
        String[] tags = key.split(" ");
        AtomicLong value = new AtomicLong();
        Gauge.builder("lianxi.deliveries", value, AtomicLong::get)
            .description("Deliveries that are not made")
            .tag("channel", tags[0])
            .tag("state", tags[1])
            .register(this.meters);
        return value;
    }

}
