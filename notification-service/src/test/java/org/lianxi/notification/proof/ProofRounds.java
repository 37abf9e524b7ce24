package org.lianxi.notification.proof;

import java.time.Duration;

import org.awaitility.Awaitility;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports to the record, turned by hand.
 */
public final class ProofRounds {

    private ProofRounds() {
    }

    /**
     * A round, and the reports it started.
     */
    static void round(ApplicationContext service) {
        service.getBean(Forwarder.class).round();
        Awaitility.await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(10))
            .untilAsserted(() -> assertThat(count(service, "claimed")).isZero());
    }

    /**
     * Rounds until everything is on the record.
     * @param service the service
     * @param between what happens after each
     */
    public static void untilAllAreMade(ApplicationContext service, Runnable between) {
        while (count(service, "pending") > 0) {
            round(service);
            between.run();
        }
    }

    private static long count(ApplicationContext service, String state) {
        return service.getBean(JdbcClient.class)
            .sql("select count(*) from proof where state = ?")
            .param(state)
            .query(Long.class)
            .single();
    }

}
