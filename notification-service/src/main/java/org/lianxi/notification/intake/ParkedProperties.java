package org.lianxi.notification.intake;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How parked events are tried again.
 *
 * @param longestWait limit of the growing wait
 * @param every how often to look for events that are due
 */
@ConfigurationProperties("lianxi.notification.parked")
record ParkedProperties(Duration longestWait, Duration every) {

    private static final Duration FIRST = Duration.ofSeconds(1);

    private static final int MOST_DOUBLINGS = 20;

    /**
     * The wait after a number of attempts, doubling from one second.
     */
    Duration wait(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return (wait.compareTo(this.longestWait) < 0) ? wait : this.longestWait;
    }

}
