package org.lianxi.query.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The record of what operators have decided to go on without. It lies with the views: a
 * store that is filled anew has the event again, and asks again.
 */
@Component
class SkippedEvents {

    private final MongoDatabaseFactory database;

    private final Clock clock;

    SkippedEvents(MongoDatabaseFactory database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records a decision; the first one stands.
     * @param event the event
     * @param held {@code parked} or {@code waiting}
     * @param fault why it could not be applied, or null when what comes before it is
     * missing
     * @param operator who decided
     * @param reason why
     */
    void record(RecordedEvent event, String held, String fault, Operator operator, String reason) {
        SkippedEvent skipped = SkippedEvent.of(event);
        Document decision = new Document("conferenceId", event.conferenceId()).append("eventId", event.id())
            .append("eventType", event.type())
            .append("logIndex", event.index())
            .append("previousIndex", event.previousIndex())
            .append("held", held)
            .append("fault", fault)
            .append("account", operator.account())
            .append("unit", operator.unit())
            .append("role", operator.role())
            .append("reason", reason)
            .append("skippedAt", this.clock.instant().toString());
        documents().updateOne(Filters.eq("_id", event.conferenceId() + " " + skipped.fingerprint()),
                new Document("$setOnInsert", decision.append("fingerprint", skipped.fingerprint())),
                new UpdateOptions().upsert(true));
    }

    List<SkippedEvent> all() {
        return documents().find()
            .map((found) -> new SkippedEvent(found.getString("conferenceId"), found.getString("eventId"),
                    found.getLong("logIndex"), found.getLong("previousIndex"), found.getString("fingerprint")))
            .into(new ArrayList<>());
    }

    List<Decision> decisions() {
        return documents().find()
            .sort(Sorts.descending("skippedAt", "logIndex"))
            .map((found) -> new Decision(found.getString("conferenceId"), found.getString("eventId"),
                    found.getString("eventType"), found.getLong("logIndex"), found.getString("held"),
                    found.getString("fault"), found.getString("account"), found.getString("unit"),
                    found.getString("role"), found.getString("reason"), Instant.parse(found.getString("skippedAt"))))
            .into(new ArrayList<>());
    }

    private MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection("skipped_events");
    }

    /**
     * What was skipped, by whom and why.
     */
    record Decision(String conferenceId, String eventId, String eventType, long logIndex, String held, String fault,
            String account, String unit, String role, String reason, Instant skippedAt) {
    }

}
