package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How notices are delivered outside the service.
 *
 * @param waits longest wait before the second, third, … attempt; after the last one the
 * delivery has failed
 * @param lease how long a claimed delivery stays with the instance that claimed it
 * @param atOnce how many deliveries run at a time
 * @param every how often to look for deliveries that are due
 */
@ConfigurationProperties("lianxi.notification.delivery")
record DeliveryProperties(List<Duration> waits, Duration lease, int atOnce, Duration every) {
}
