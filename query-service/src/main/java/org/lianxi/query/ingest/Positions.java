package org.lianxi.query.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.PositionsLostException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * How far the views have come in each partition; one document per partition.
 */
@Component
class Positions {

    private final MongoDatabaseFactory database;

    /**
     * What the store must hold, being what was read from it or written to it last.
     */
    private final Map<Integer, PartitionPosition> known = new ConcurrentHashMap<>();

    Positions(MongoDatabaseFactory database) {
        this.database = database;
    }

    List<PartitionPosition> find(Collection<Integer> partitions) {
        List<PartitionPosition> found = read(partitions);
        this.known.clear();
        found.forEach((position) -> this.known.put(position.partition(), position));
        return found;
    }

    /**
     * Whether no event has been taken in, by any instance.
     */
    boolean areAtTheBeginning() {
        return documents().find().first() == null;
    }

    private List<PartitionPosition> read(Collection<Integer> partitions) {
        return documents().find(Filters.in("_id", partitions)).map(Positions::read).into(new ArrayList<>());
    }

    /**
     * Makes sure that the store holds what was written to it, and so the views too: it
     * may have been emptied, or put back to an earlier state, while it was away.
     */
    void verify() {
        if (!this.known.isEmpty() && !Set.copyOf(read(this.known.keySet())).equals(Set.copyOf(this.known.values()))) {
            throw new PositionsLostException("the views are not where they were left");
        }
    }

    /**
     * The conferences of which events have been taken in.
     */
    Set<String> conferences() {
        return this.known.values()
            .stream()
            .flatMap((position) -> position.conferences().keySet().stream())
            .collect(Collectors.toSet());
    }

    void save(List<PartitionPosition> positions) {
        if (!positions.isEmpty()) {
            documents().bulkWrite(positions.stream().map(Positions::write).toList());
            positions.forEach((position) -> this.known.put(position.partition(), position));
        }
    }

    /**
     * Has a partition read again from its start. Whoever reads it finds that the store is
     * not what it was, and begins anew.
     * @param partition the partition
     * @param changed conferences to be applied again, by the event after which
     */
    void readAgain(int partition, Map<String, Long> changed) {
        for (PartitionPosition position : read(List.of(partition))) {
            Map<String, Long> conferences = new LinkedHashMap<>(position.conferences());
            conferences.putAll(changed);
            documents().bulkWrite(
                    List.of(write(new PartitionPosition(position.partition(), position.topicId(), 0, conferences))));
        }
    }

    /**
     * Conferences stand in a list, because an id may hold what a field name may not.
     */
    private static ReplaceOneModel<Document> write(PartitionPosition position) {
        List<Document> conferences = position.conferences()
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map((seen) -> new Document("id", seen.getKey()).append("index", seen.getValue()))
            .toList();
        Document document = new Document("_id", position.partition()).append("topicId", position.topicId())
            .append("nextOffset", position.nextOffset())
            .append("conferences", conferences);
        return new ReplaceOneModel<>(Filters.eq("_id", position.partition()), document,
                new ReplaceOptions().upsert(true));
    }

    private static PartitionPosition read(Document document) {
        Map<String, Long> conferences = new LinkedHashMap<>();
        document.getList("conferences", Document.class)
            .forEach((seen) -> conferences.put(seen.getString("id"), seen.getLong("index")));
        return new PartitionPosition(document.getInteger("_id"), document.getString("topicId"),
                document.getLong("nextOffset"), conferences);
    }

    private MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection("positions");
    }

}
