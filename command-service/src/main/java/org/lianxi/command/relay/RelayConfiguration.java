package org.lianxi.command.relay;

import org.lianxi.command.eventstore.EventSchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/**
 * Starts the relay, with a session of its own beside the pool.
 */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    @Bean
    RelayWake relayWake() {
        return new RelayWake();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Relay relay(DataSourceProperties properties, JdbcClient jdbc, LogSeal seal, RelayWake wake,
            EventSchemaMigration schema, @Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers) {
        PGSimpleDataSource sessions = new PGSimpleDataSource();
        sessions.setUrl(properties.getUrl());
        if (StringUtils.hasText(properties.getUsername())) {
            sessions.setUser(properties.getUsername());
            sessions.setPassword(properties.getPassword());
        }
        sessions.setApplicationName("lianxi-relay");
        sessions.setConnectTimeout(2);
        sessions.setSocketTimeout(30);
        return new Relay(sessions, new PublishedLog(jdbc), new KafkaLogPublisher(bootstrapServers), seal, wake,
                schema::migrate);
    }

    @Bean
    HealthIndicator relayHealthIndicator(Relay relay) {
        return () -> {
            RelayStatus status = relay.status();
            Health.Builder health = (status.halted() == null) ? Health.up() : Health.down();
            health.withDetail("leader", status.leader())
                .withDetail("assigned", status.assigned())
                .withDetail("published", status.published());
            if (status.halted() != null) {
                health.withDetail("halted", status.halted());
            }
            return health.build();
        };
    }

}
