package org.lianxi.command.eventstore;

import java.sql.SQLException;

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

    private final DatabaseRoles roles;

    private volatile boolean done;

    EventSchemaMigration(DatabaseRoles roles) {
        this.roles = roles;
        migrate();
    }

    /**
     * Migrates unless that was done.
     * @return whether the schema is up to date
     */
    public synchronized boolean migrate() {
        if (!this.done) {
            try {
                this.roles.migrate();
                DatabaseRoles.Held held = this.roles.held();
                if (!held.keptApart()) {
                    logger.warn("The role {} both adds to the record and could change it: only triggers forbid that. "
                            + "See \"Roles in the database\" in docs/operations.md", held.role());
                }
                this.done = true;
            }
            catch (SQLException | RuntimeException ex) {
                logger.warn("The schema cannot be brought up to date for now: {}", ex.getClass().getSimpleName());
            }
        }
        return this.done;
    }

}
