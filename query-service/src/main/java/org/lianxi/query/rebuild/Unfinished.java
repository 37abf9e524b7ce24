package org.lianxi.query.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.lianxi.transport.PartitionPosition;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The rebuild that is under way, in the store: so that it goes on after a kill from where
 * its views were written last.
 */
@Component
class Unfinished {

    private static final String ID = "views";

    private final MongoDatabaseFactory database;

    Unfinished(MongoDatabaseFactory database) {
        this.database = database;
    }

    Optional<Checkpoint> find() {
        return Optional.ofNullable(documents().find(Filters.eq("_id", ID)).first())
            .map((document) -> new Checkpoint(document.getInteger("generation"), document.getLong("events"),
                    document.getList("positions", Document.class).stream().map(Unfinished::read).toList()));
    }

    void save(Checkpoint checkpoint) {
        documents().replaceOne(Filters.eq("_id", ID),
                new Document("_id", ID).append("generation", checkpoint.generation())
                    .append("events", checkpoint.events())
                    .append("positions", checkpoint.positions().stream().map(Unfinished::write).toList()),
                new ReplaceOptions().upsert(true));
    }

    void forget() {
        documents().deleteOne(Filters.eq("_id", ID));
    }

    private static Document write(PartitionPosition position) {
        List<Document> conferences = new ArrayList<>();
        position.conferences().forEach((id, index) -> conferences.add(new Document("id", id).append("index", index)));
        return new Document("partition", position.partition()).append("topicId", position.topicId())
            .append("nextOffset", position.nextOffset())
            .append("conferences", conferences);
    }

    private static PartitionPosition read(Document document) {
        Map<String, Long> conferences = new LinkedHashMap<>();
        document.getList("conferences", Document.class)
            .forEach((seen) -> conferences.put(seen.getString("id"), seen.getLong("index")));
        return new PartitionPosition(document.getInteger("partition"), document.getString("topicId"),
                document.getLong("nextOffset"), conferences);
    }

    private MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection("rebuilds");
    }

    /**
     * What has been written of a rebuild.
     *
     * @param generation the generation it writes
     * @param events how many events are in it
     * @param positions where reading goes on
     */
    record Checkpoint(int generation, long events, List<PartitionPosition> positions) {
    }

}
