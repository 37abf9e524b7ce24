package org.lianxi.command.subject;

import java.time.Clock;

import javax.sql.DataSource;

import org.lianxi.command.eventstore.EventSchemaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The vault, and the look once a minute whether something is to be erased that a service
 * that died has left.
 */
@Configuration(proxyBeanMethods = false)
class SubjectConfiguration {

    private static final Logger logger = LoggerFactory.getLogger(SubjectConfiguration.class);

    @Bean
    SubjectVault subjectVault(DataSource dataSource, Clock clock) {
        return new SubjectVault(dataSource, clock);
    }

    @Bean
    Leftovers leftovers(SubjectVault vault, EventSchemaMigration schema) {
        return new Leftovers(vault, schema);
    }

    /**
     * What was left over.
     *
     * @param vault where names are
     * @param schema whether there is a vault yet
     */
    record Leftovers(SubjectVault vault, EventSchemaMigration schema) {

        @Scheduled(fixedDelayString = "${lianxi.vault.look-every}")
        void look() {
            if (!this.schema.migrate()) {
                return;
            }
            try {
                this.vault.eraseWhatIsToBeErased();
            }
            catch (DataAccessException ex) {
                logger.warn("The vault cannot be looked through for now: {}", ex.getClass().getSimpleName());
            }
        }

    }

}
