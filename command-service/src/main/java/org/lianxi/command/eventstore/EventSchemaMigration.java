package org.lianxi.command.eventstore;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date, as soon as PostgreSQL is there. Events, log and receipts
 * are append-only in the database itself (INV-31).
 */
@Component
public class EventSchemaMigration {

    private static final Logger logger = LoggerFactory.getLogger(EventSchemaMigration.class);

    private final DataSource dataSource;

    private volatile boolean done;

    EventSchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
        migrate();
    }

    /**
     * Migrates unless that was done.
     * @return whether the schema is up to date
     */
    public synchronized boolean migrate() {
        if (!this.done) {
            try {
                Flyway.configure().dataSource(this.dataSource).locations("classpath:db/command").load().migrate();
                this.done = true;
            }
            catch (RuntimeException ex) {
                logger.warn("The schema cannot be brought up to date for now: {}", ex.getClass().getSimpleName());
            }
        }
        return this.done;
    }

}
