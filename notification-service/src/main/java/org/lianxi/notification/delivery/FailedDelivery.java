package org.lianxi.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxi.notification.notice.WordedNotice;

/**
 * A delivery that is not tried again.
 *
 * @param recipient code of the unit or organ that it did not reach
 * @param channel the channel
 * @param notice what it was to tell
 * @param reason why, without any address; empty where nothing is known
 */
record FailedDelivery(String recipient, String channel, WordedNotice notice, String reason) {

    /**
     * An id made from what is told of once a day: the same for all that fails alike.
     * @param day the day
     */
    String idOn(LocalDate day) {
        String name = String.join("|",
                List.of(this.notice.conferenceId(), this.recipient, this.channel, day.toString()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Deliveries failed.
     *
     * @param deliveries those that did, in the order of the ledger
     */
    record Some(List<FailedDelivery> deliveries) {
    }

}
