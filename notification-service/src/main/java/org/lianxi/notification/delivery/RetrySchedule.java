package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.springframework.stereotype.Component;

/**
 * When to try again: a published list of waits, each drawn between nothing and its value
 * so that many failures do not come back together.
 */
@Component
class RetrySchedule {

    private final DeliveryProperties properties;

    private final RandomGenerator random;

    RetrySchedule(DeliveryProperties properties, RandomGenerator random) {
        this.properties = properties;
        this.random = random;
    }

    /**
     * The wait after a number of failed attempts.
     * @param attempts how many there were
     * @return the wait, or empty when there is no further attempt
     */
    Optional<Duration> after(int attempts) {
        if (attempts > this.properties.waits().size()) {
            return Optional.empty();
        }
        long longest = this.properties.waits().get(attempts - 1).toMillis();
        return Optional.of(Duration.ofMillis(this.random.nextLong(longest + 1)));
    }

}
