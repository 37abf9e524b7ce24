package org.lianxi.command.eventstore;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/**
 * Shows whether the database itself keeps the service from changing the record.
 */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

    @Bean
    HealthIndicator databaseRolesHealthIndicator(DatabaseRoles roles) {
        return () -> {
            try {
                DatabaseRoles.Held held = roles.held();
                Health.Builder health = Health.up()
                    .withDetail("role", held.role())
                    .withDetail("recordIsKeptFromIt", held.keptApart());
                return (held.keptApart() ? health : health.withDetail("warning",
                        "one role for everything: only triggers keep the record from being changed"))
                    .build();
            }
            catch (DataAccessException ex) {
                return Health.down(ex).build();
            }
        };
    }

}
