package org.lianxi.query.shared;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the document store with a command that every kind of it knows; Boot's own
 * indicator asks with one that the embedded store answers for its admin database only.
 */
@Component("mongoHealthIndicator")
class StoreHealth extends AbstractHealthIndicator {

    private final MongoDatabaseFactory database;

    StoreHealth(MongoDatabaseFactory database) {
        super("The document store does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        this.database.getMongoDatabase().runCommand(new Document("ping", 1));
        builder.up();
    }

}
