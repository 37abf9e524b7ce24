package org.lianxi.command.audit;

import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import org.lianxi.audit.Checkpoint;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Starts the signing of the log, where a directory is given to keep the key in.
 */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    LogTiles logTiles(JdbcClient jdbc) {
        return new LogTiles(jdbc);
    }

    @Bean
    LogPlaces logPlaces(JdbcClient jdbc, LogTiles tiles) {
        return new LogPlaces(jdbc, tiles);
    }

    @Bean
    Checkpoints checkpoints(JdbcClient jdbc) {
        return new Checkpoints(jdbc);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SignedLog signedLog(DataSource dataSource, JdbcClient jdbc, Checkpoints checkpoints, LogTiles tiles, Clock clock,
            @Value("${lianxi.audit.directory}") String directory, @Value("${lianxi.audit.origin}") String origin,
            @Value("${lianxi.audit.key-lost}") boolean keyLost) {
        SigningDirectory signing = StringUtils.hasText(directory) ? new SigningDirectory(Path.of(directory)) : null;
        SignedHistory history = new SignedHistory(checkpoints, tiles, signing);
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        return new SignedLog(history,
                new Signing(jdbc, transactions, history, signing, new LogKey(signing, origin, keyLost), clock),
                CheckpointSchedule.USUAL);
    }

    @Bean
    HealthIndicator signedLogHealthIndicator(SignedLog log, Checkpoints checkpoints) {
        return () -> {
            Health.Builder health = Health.up();
            checkpoints.last().map((note) -> Checkpoint.parse(note.text())).ifPresent((checkpoint) -> {
                health.withDetail("origin", checkpoint.origin()).withDetail("signed", checkpoint.size());
            });
            if (log.unsigned() != null) {
                health.withDetail("unsigned", log.unsigned());
            }
            return health.build();
        };
    }

}
