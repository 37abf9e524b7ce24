package org.lianxi.notification.proof;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How facts are reported to the record.
 *
 * @param longestWait limit of the growing wait while command-service is away
 * @param lease how long a claimed report stays with the instance that claimed it
 * @param gather deliveries within this time are reported together
 * @param pause how long what is due at once waits, so that those who are told go first
 * @param every how often to look for reports to make
 */
@ConfigurationProperties("lianxi.notification.proof")
record ProofProperties(Duration longestWait, Duration lease, Duration gather, Duration pause, Duration every) {
}
