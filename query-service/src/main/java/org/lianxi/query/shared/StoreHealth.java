package org.lianxi.query.shared;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the document store with a command that every kind of it knows; Boot's own
 * indicator asks with one that the embedded store answers for its admin database only.
 */
@Component("mongoHealthIndicator")
class StoreHealth implements HealthIndicator {

    private final MongoDatabaseFactory database;

    StoreHealth(MongoDatabaseFactory database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            this.database.getMongoDatabase().runCommand(new Document("ping", 1));
            return Health.up().build();
        }
        catch (MongoException ex) {
            return Health.down().withDetail("error", ex.getClass().getSimpleName()).build();
        }
    }

}
