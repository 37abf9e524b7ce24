package org.lianxi.notification.intake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows the operator what is held back or has failed. Only a store that is away makes the
 * service unhealthy.
 */
@Component
class IntakeHealthIndicator implements HealthIndicator {

    private final JdbcClient jdbc;

    private final Consumption consumption;

    IntakeHealthIndicator(JdbcClient jdbc, Consumption consumption) {
        this.jdbc = jdbc;
        this.consumption = consumption;
    }

    @Override
    public Health health() {
        try {
            return counted();
        }
        catch (DataAccessException ex) {
            return Health.down().withDetail("store", ex.getClass().getSimpleName()).build();
        }
    }

    private Health counted() {
        return Health.up()
            .withDetail("parkedConferences", count("select count(distinct conference_id) from parked"))
            .withDetail("waitingConferences", this.consumption.waiting().size())
            .withDetail("rejectedRecords", count("select count(*) from rejected_record"))
            .withDetail("failedDeliveries", count("select count(*) from notice_intent where state = 'failed'"))
            .withDetail("failedProofs", count("select count(*) from proof where state = 'failed'"))
            .withDetail("openProofs", count("select count(*) from proof where state in ('pending', 'claimed')"))
            .build();
    }

    private long count(String sql) {
        return this.jdbc.sql(sql).query(Long.class).single();
    }

}
