package org.lianxi.query.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.lianxi.transport.RecordedEvent;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The events that are held back: of each parked conference the one that could not be
 * applied and all that came later. What is in memory is read again after any failure.
 */
@Component
class ParkedEvents {

    private static final int CHUNK = 500;

    private final MongoDatabaseFactory database;

    private final Clock clock;

    private final Map<String, ParkedConference> conferences = new ConcurrentHashMap<>();

    private final Map<String, Document> staged = new LinkedHashMap<>();

    private boolean known;

    ParkedEvents(MongoDatabaseFactory database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether an event has to wait behind one that cannot be applied.
     */
    boolean holds(RecordedEvent event) {
        readOnce();
        ParkedConference parked = this.conferences.get(event.conferenceId());
        return parked != null && event.index() >= parked.firstIndex();
    }

    void begin(RecordedEvent event, String reason) {
        this.conferences.put(event.conferenceId(),
                ParkedConference.begin(event.conferenceId(), event.index(), reason, this.clock.instant()));
        this.staged.put(event.id(), ParkedEvent.write(event, reason));
    }

    void add(RecordedEvent event) {
        ParkedConference parked = this.conferences.get(event.conferenceId());
        this.staged.put(event.id(),
                ParkedEvent.write(event, (event.index() == parked.firstIndex()) ? parked.reason() : null));
    }

    void flush() {
        if (!this.staged.isEmpty()) {
            documents().bulkWrite(this.staged.values()
                .stream()
                .map((document) -> new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document,
                        new ReplaceOptions().upsert(true)))
                .toList(), new BulkWriteOptions().ordered(false));
            this.staged.clear();
        }
    }

    List<RecordedEvent> next(String conferenceId) {
        return documents().find(Filters.eq("conferenceId", conferenceId))
            .sort(Sorts.ascending("index"))
            .limit(CHUNK)
            .map(ParkedEvent::read)
            .into(new ArrayList<>());
    }

    void remove(Collection<RecordedEvent> events) {
        if (!events.isEmpty()) {
            documents().deleteMany(Filters.in("_id", events.stream().map(RecordedEvent::id).toList()));
        }
    }

    void failedAgain(String conferenceId, String reason) {
        long first = next(conferenceId).getFirst().index();
        documents().updateOne(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("index", first)),
                new Document("$set", new Document("reason", reason)));
        this.conferences.compute(conferenceId,
                (id, parked) -> (parked != null) ? parked.failedAgain(first, reason, this.clock.instant())
                        : ParkedConference.begin(id, first, reason, this.clock.instant()));
    }

    void release(String conferenceId) {
        this.conferences.remove(conferenceId);
    }

    /**
     * Drops what was not written, and reads again what was. Tries and times are kept.
     */
    void forget() {
        this.staged.clear();
        this.known = false;
    }

    void readOnce() {
        if (this.known) {
            return;
        }
        Set<String> written = new TreeSet<>();
        documents().distinct("conferenceId", String.class).into(written);
        this.conferences.keySet().retainAll(written);
        for (String conferenceId : written) {
            Document first = documents().find(Filters.eq("conferenceId", conferenceId))
                .sort(Sorts.ascending("index"))
                .first();
            ParkedConference found = ParkedConference.begin(conferenceId, first.getLong("index"),
                    first.getString("reason"), this.clock.instant());
            this.conferences.merge(conferenceId, found,
                    (old, fresh) -> (old.firstIndex() == fresh.firstIndex()) ? old : fresh);
        }
        this.known = true;
    }

    List<ParkedConference> conferences() {
        return List.copyOf(this.conferences.values());
    }

    Optional<ParkedConference> of(String conferenceId) {
        return Optional.ofNullable(this.conferences.get(conferenceId));
    }

    void discard(String conferenceId) {
        documents().deleteMany(Filters.eq("conferenceId", conferenceId));
        release(conferenceId);
    }

    long count(String conferenceId) {
        return documents().countDocuments(Filters.eq("conferenceId", conferenceId));
    }

    List<Document> envelopes(String conferenceId, int limit) {
        return documents().find(Filters.eq("conferenceId", conferenceId))
            .sort(Sorts.ascending("index"))
            .limit(limit)
            .into(new ArrayList<>());
    }

    void createIndexes() {
        documents().createIndex(Indexes.ascending("conferenceId", "index"));
    }

    private MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection("parked");
    }

}
