package org.lianxi.query.checkpoint;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.lianxi.transport.CheckpointHandler;
import org.lianxi.transport.CheckpointHead;
import org.lianxi.transport.CheckpointPosition;
import org.lianxi.transport.SignedCheckpoint;

import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The checkpoints of the log, kept beside the views. They come without a hole, so the
 * first that covers an entry stays the first.
 */
@Component
public class LogCheckpoints implements CheckpointHandler {

    private static final int REMEMBERED = 10_000;

    private static final String ID = "_id";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoDatabaseFactory database;

    /**
     * The last ones by size, without a hole.
     */
    private final NavigableMap<Long, CheckpointHead> remembered = new TreeMap<>();

    LogCheckpoints(MongoDatabaseFactory database) {
        this.database = database;
    }

    /**
     * The first checkpoint that covers an entry: the same whenever it is asked for.
     * @param index log index of the entry
     * @return empty until there is one
     */
    public Optional<CheckpointHead> covering(long index) {
        synchronized (this.remembered) {
            if (this.remembered.floorKey(index) != null) {
                return Optional.ofNullable(this.remembered.ceilingEntry(index)).map(Map.Entry::getValue);
            }
        }
        Document found = documents().find(Filters.gte(ID, index)).sort(Sorts.ascending(ID)).first();
        return Optional.ofNullable(found)
            .map((document) -> SignedCheckpoint.of(document.getLong("previousSize"), document.getString("note"))
                .head());
    }

    @Override
    public Optional<CheckpointPosition> position() {
        Document found = positions().find(Filters.eq(ID, 0)).first();
        if (found == null) {
            forget();
        }
        return Optional.ofNullable(found)
            .map((document) -> new CheckpointPosition(document.getString("topicId"), document.getLong("nextOffset"),
                    document.getLong("size")));
    }

    private void forget() {
        synchronized (this.remembered) {
            this.remembered.clear();
        }
    }

    @Override
    public void handle(List<SignedCheckpoint> checkpoints, CheckpointPosition next) {
        if (!checkpoints.isEmpty()) {
            documents().bulkWrite(checkpoints.stream().map(LogCheckpoints::write).toList());
        }
        positions().replaceOne(Filters.eq(ID, 0),
                new Document(ID, 0).append("topicId", next.topicId())
                    .append("nextOffset", next.nextOffset())
                    .append("size", next.size()),
                UPSERT);
        synchronized (this.remembered) {
            checkpoints.forEach(this::remember);
        }
    }

    private static ReplaceOneModel<Document> write(SignedCheckpoint checkpoint) {
        long size = checkpoint.head().size();
        return new ReplaceOneModel<>(Filters.eq(ID, size),
                new Document(ID, size).append("previousSize", checkpoint.previousSize())
                    .append("note", checkpoint.note()),
                UPSERT);
    }

    private void remember(SignedCheckpoint checkpoint) {
        long size = checkpoint.head().size();
        boolean goesOn = this.remembered.isEmpty() || checkpoint.previousSize() == this.remembered.lastKey();
        if (!goesOn && size <= this.remembered.lastKey()) {
            return;
        }
        if (!goesOn) {
            this.remembered.clear();
        }
        this.remembered.put(size, checkpoint.head());
        if (this.remembered.size() > REMEMBERED) {
            this.remembered.pollFirstEntry();
        }
    }

    private MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection("checkpoints");
    }

    private MongoCollection<Document> positions() {
        return this.database.getMongoDatabase().getCollection("checkpoint_position");
    }

}
