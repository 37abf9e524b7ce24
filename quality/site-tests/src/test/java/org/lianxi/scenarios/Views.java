package org.lianxi.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The documents of a query-service.
 */
final class Views {

    private static final Set<String> NOT_VIEWS = Set.of("positions", "parked", "checkpoints", "checkpoint_position");

    private final MongoDatabase database;

    private final EventBatchHandler ingest;

    Views(ConfigurableApplicationContext queryService) {
        this.database = queryService.getBean(MongoDatabaseFactory.class).getMongoDatabase();
        this.ingest = queryService.getBean(EventBatchHandler.class);
    }

    /**
     * Every document as it is stored, by collection and id.
     */
    Map<String, String> documents() {
        Map<String, String> all = new TreeMap<>();
        for (String collection : this.database.listCollectionNames()) {
            if (!NOT_VIEWS.contains(collection)) {
                for (Document document : this.database.getCollection(collection).find()) {
                    all.put(collection + "/" + document.get("_id"), document.toJson());
                }
            }
        }
        return all;
    }

    /**
     * The log index up to which a conference is folded.
     */
    long reached(String conferenceId) {
        for (Document partition : this.database.getCollection("positions").find()) {
            for (Document seen : partition.getList("conferences", Document.class)) {
                if (seen.getString("id").equals(conferenceId)) {
                    return seen.getLong("index");
                }
            }
        }
        return 0;
    }

    /**
     * Folds a log from its beginning in batches of one size, as the consumer would hand
     * them over.
     */
    void fold(List<RecordedEvent> log, int batch) {
        this.database.drop();
        this.ingest.positions(KeptLog.partitions());
        Map<String, Long> seen = new TreeMap<>();
        for (int from = 0; from < log.size(); from += batch) {
            List<RecordedEvent> events = log.subList(from, Math.min(log.size(), from + batch));
            events.forEach((event) -> seen.put(event.conferenceId(), event.index()));
            this.ingest.handle(new EventBatch(new ArrayList<>(events),
                    List.of(new PartitionPosition(0, "topic", from + events.size(), Map.copyOf(seen))), List.of()));
        }
    }

}
