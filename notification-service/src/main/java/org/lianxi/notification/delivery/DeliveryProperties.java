package org.lianxi.notification.delivery;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are delivered outside the service.
 *
 * @param waits longest wait before the second, third, … attempt; after the last one the
 * delivery has failed
 * @param giveUp how long after it was due a delivery that still waits has failed
 * @param lease how long a claimed delivery stays with the instance that claimed it
 * @param atOnce how many deliveries of a channel are under way at a time
 * @param trials how many of these may go to recipients that could not be reached last
 * time
 * @param gather deliveries that end within this time are noted together
 * @param every how often to look for deliveries that are due
 * @param circuit when a recipient or a channel is left alone for a while
 * @param language the language of what goes out, unless the recipient has chosen
 * @param digestAt when what does not press goes out together, or null for at once
 * @param quietFrom from when on nothing goes out that does not press, or null for never
 * @param quietUntil until when
 * @param restDays whether what does not press goes out on rest days
 */
@ConfigurationProperties("lianxi.notification.delivery")
record DeliveryProperties(List<Duration> waits, @DefaultValue("2d") Duration giveUp, Duration lease, int atOnce,
        @DefaultValue("2") int trials, @DefaultValue("0s") Duration gather, Duration every,
        @DefaultValue Circuit circuit, @DefaultValue("zh-CN") Locale language, LocalTime digestAt, LocalTime quietFrom,
        LocalTime quietUntil, @DefaultValue("true") boolean restDays) {

    private static final int PARTS = 10;

    private static final int PARTS_TO_DELIVER = 8;

    /**
     * How recipients are told that have chosen nothing.
     */
    Preference usual() {
        return new Preference(this.language, this.digestAt, this.quietFrom, this.quietUntil, this.restDays, null);
    }

    /**
     * How long after its claim a delivery may begin at the latest.
     */
    Duration toBegin() {
        return this.lease.dividedBy(PARTS);
    }

    /**
     * How long a delivery that has begun may take. With what it may have waited that ends
     * before the lease.
     */
    Duration toDeliver() {
        return this.lease.multipliedBy(PARTS_TO_DELIVER).dividedBy(PARTS);
    }

    /**
     * A circuit.
     *
     * @param after how many failures in a row open it
     * @param first how long it stays open at first; twice as long each time after
     * @param longest limit of that
     */
    record Circuit(@DefaultValue("5") int after, @DefaultValue("1m") Duration first,
            @DefaultValue("30m") Duration longest) {
    }

}
