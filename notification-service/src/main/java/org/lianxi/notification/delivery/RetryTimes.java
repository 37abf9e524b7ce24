package org.lianxi.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.lianxi.notification.shared.RoundTrip;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps the hours of recipients when something is tried again, as when it is owed.
 */
@Component
class RetryTimes {

    private final DeliveryTimes times;

    private final RecipientPreferences preferences;

    private final JdbcOperations operations;

    RetryTimes(DeliveryTimes times, RecipientPreferences preferences, JdbcOperations operations) {
        this.times = times;
        this.preferences = preferences;
        this.operations = operations;
    }

    /**
     * The first moment at which a delivery may be tried again.
     * @param claim the delivery
     * @param at when it would be its turn
     * @return that, or later where nothing of it presses
     */
    Instant notBefore(Claim claim, Instant at) {
        if (claim.notices().stream().anyMatch((notice) -> notice.kind().pressing())) {
            return at;
        }
        RoundTrip trip = new RoundTrip();
        Map<String, Preference> chosen = this.preferences.of(claim.conferenceId(), List.of(claim.recipient()), trip);
        trip.make(this.operations);
        return this.times.notBefore(at, chosen.get(claim.recipient()));
    }

}
