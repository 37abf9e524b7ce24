package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Settings of deliveries for tests.
 */
final class Settings {

    private Settings() {
    }

    static DeliveryProperties of(List<Duration> waits) {
        return of(waits, Duration.ofMinutes(1));
    }

    static DeliveryProperties of(List<Duration> waits, Duration lease) {
        return new DeliveryProperties(waits, Duration.ofDays(2), lease, 16, 2, Duration.ZERO, Duration.ofSeconds(1),
                new DeliveryProperties.Circuit(5, Duration.ofMinutes(1), Duration.ofMinutes(30)),
                Locale.SIMPLIFIED_CHINESE, null, null, null, true);
    }

}
