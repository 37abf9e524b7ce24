package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When deadlines are looked at.
 *
 * @param every time between two looks
 * @param morning time of day at which reminders come, where the conference is
 */
@ConfigurationProperties("lianxi.notification.deadline")
record DeadlineProperties(Duration every, LocalTime morning) {
}
