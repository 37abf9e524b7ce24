package org.lianxi.notification.channel.webhook;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other services are told of events.
 *
 * @param key 32 bytes in Base64 that the secrets are sealed with; without it there are no
 * webhooks
 * @param allow networks that addresses may lie in although they are not public, such as
 * {@code 10.1.0.0/16}; in these, {@code http} is allowed too
 * @param waits waits before the second, third, … attempt; the last one is repeated
 * @param giveUpAfter a subscription that has failed for so long is switched off
 * @param timeout how long an answer may take
 * @param lease how long a claimed delivery stays with the instance that claimed it
 * @param grace how long the former secret stays valid after a new one was made
 * @param keep how long deliveries, and what they carried, are kept
 * @param every how often to look for deliveries that are due
 */
@ConfigurationProperties("lianxi.notification.webhook")
record WebhookProperties(String key, @DefaultValue List<String> allow, List<Duration> waits, Duration giveUpAfter,
        Duration timeout, Duration lease, Duration grace, Duration keep, Duration every) {

    @Override
    public String toString() {
        return "WebhookProperties";
    }

}
