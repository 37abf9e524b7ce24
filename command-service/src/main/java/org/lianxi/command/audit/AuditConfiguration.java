package org.lianxi.command.audit;

import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import org.lianxi.audit.Checkpoint;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Starts the signing of the log, where a directory is given to keep the key in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
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

    @Bean
    Witnesses witnesses(AuditProperties properties) {
        return new Witnesses(properties.witnesses());
    }

    @Bean
    Cosignatures cosignatures(JdbcClient jdbc, Checkpoints checkpoints, Witnesses witnesses) {
        return new Cosignatures(jdbc, checkpoints, witnesses);
    }

    @Bean
    Cosigning cosigning(Cosignatures cosignatures, Witnesses witnesses, Clock clock) {
        return new Cosigning(cosignatures, witnesses, clock);
    }

    @Bean
    WitnessLag witnessLag(Checkpoints checkpoints, Cosignatures cosignatures, Witnesses witnesses, Clock clock) {
        return new WitnessLag(checkpoints, cosignatures, witnesses, clock);
    }

    @Bean
    WitnessRounds witnessRounds(Checkpoints checkpoints, Cosignatures cosignatures, Witnesses witnesses,
            Cosigning cosigning, LogTiles tiles, SignedLog log, AuditProperties properties) {
        return new WitnessRounds(checkpoints, cosignatures, witnesses,
                new WitnessClient(properties.witnessTimeout(), tiles, cosigning), log::leads);
    }

    /**
     * Not the one that all other rounds share.
     */
    @Bean(name = WitnessRounds.SCHEDULER, defaultCandidate = false)
    static SimpleAsyncTaskScheduler witnessScheduler() {
        SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("log-witnesses-");
        return scheduler;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SignedLog signedLog(DataSource dataSource, JdbcClient jdbc, Checkpoints checkpoints, LogTiles tiles, Clock clock,
            AuditProperties properties) {
        SigningDirectory signing = StringUtils.hasText(properties.directory())
                ? new SigningDirectory(Path.of(properties.directory())) : null;
        SignedHistory history = new SignedHistory(checkpoints, tiles, signing);
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        LogKey key = new LogKey(signing, properties.origin(), properties.keyLost());
        return new SignedLog(history, new Signing(jdbc, transactions, history, signing, key, clock),
                CheckpointSchedule.USUAL);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    CheckpointPublication checkpointPublication(Checkpoints checkpoints, SignedLog log,
            @Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers) {
        return new CheckpointPublication(checkpoints, new KafkaCheckpointPlace(bootstrapServers), log::leads,
                log.signed());
    }

    @Bean
    HealthIndicator signedLogHealthIndicator(SignedLog log, Checkpoints checkpoints, WitnessLag witnesses) {
        return () -> {
            Health.Builder health = Health.up();
            checkpoints.last().map((note) -> Checkpoint.parse(note.text())).ifPresent((checkpoint) -> {
                health.withDetail("origin", checkpoint.origin()).withDetail("signed", checkpoint.size());
            });
            if (log.key() != null) {
                health.withDetail("key", log.key());
            }
            if (log.unsigned() != null) {
                health.withDetail("unsigned", log.unsigned());
            }
            witnesses.oldest().ifPresent((oldest) -> health.withDetail("witnessBehind", oldest));
            return health.build();
        };
    }

}
