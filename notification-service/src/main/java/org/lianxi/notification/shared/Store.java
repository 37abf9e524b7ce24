package org.lianxi.notification.shared;

import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The schema in PostgreSQL, which may be away when the service starts and may go away
 * later.
 */
@Component
public class Store {

    private static final Logger logger = LoggerFactory.getLogger(Store.class);

    private final DataSource dataSource;

    private final AtomicBoolean away = new AtomicBoolean();

    private volatile boolean migrated;

    Store(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Brings the schema up to date.
     * @return whether it is
     */
    public synchronized boolean migrate() {
        if (this.migrated) {
            return true;
        }
        try {
            Flyway.configure()
                .dataSource(this.dataSource)
                .schemas("notification")
                .table("notification_schema_history")
                .locations("classpath:db/notification")
                .load()
                .migrate();
            this.migrated = true;
            logger.info("The schema is up to date");
        }
        catch (RuntimeException ex) {
            logger.warn("The schema cannot be brought up to date for now: {}", firstLine(ex));
        }
        return this.migrated;
    }

    /**
     * Does a round of work, unless the store is away: then the next round will.
     * @param round the work
     */
    public void whenThere(Runnable round) {
        if (!this.migrated) {
            return;
        }
        try {
            round.run();
            if (this.away.compareAndSet(true, false)) {
                logger.info("The store is back");
            }
        }
        catch (DataAccessException | TransactionException ex) {
            if (this.away.compareAndSet(false, true)) {
                logger.warn("The store is away: {}", ex.getClass().getSimpleName());
            }
        }
    }

    private static String firstLine(Exception ex) {
        return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
    }

}
