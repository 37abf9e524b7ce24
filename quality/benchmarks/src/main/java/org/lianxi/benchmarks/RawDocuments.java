package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * What the raw side writes for a poll of records.
 */
interface RawDocuments {

    /**
     * The writes.
     * @return by collection
     */
    Map<String, List<WriteModel<Document>>> of(ConsumerRecords<String, byte[]> records);

    /**
     * One document of the record's size for each record.
     */
    static RawDocuments one() {
        return (records) -> {
            List<WriteModel<Document>> writes = new ArrayList<>(records.count());
            for (ConsumerRecord<String, byte[]> record : records) {
                writes.add(new InsertOneModel<>(new Document("_id", new ObjectId()).append("conference", record.key())
                    .append("offset", record.offset())
                    .append("data", new String(record.value(), StandardCharsets.UTF_8))));
            }
            return Map.of("documents", writes);
        };
    }

    /**
     * One document of the record's size for what each record is about.
     */
    static RawDocuments upsert() {
        return (records) -> {
            List<WriteModel<Document>> writes = new ArrayList<>(records.count());
            for (ConsumerRecord<String, byte[]> record : records) {
                String id = subject(record);
                Document document = new Document("_id", id).append("offset", record.offset())
                    .append("data", new String(record.value(), StandardCharsets.UTF_8));
                writes.add(new ReplaceOneModel<>(Filters.eq(id), document, new ReplaceOptions().upsert(true)));
            }
            return Map.of("passed", writes);
        };
    }

    private static String subject(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_subject").value(), StandardCharsets.UTF_8);
    }

    /**
     * The documents that the query-service writes for such records, as it left them: each
     * action of the poll once, and for each record an entry of the timeline and a row of
     * deliveries. They are at hand, nothing is folded, converted or guarded.
     */
    static RawDocuments asWritten(String mongodbUri) {
        try (MongoClient client = MongoClients.create(mongodbUri)) {
            return new AsWritten(client.getDatabase("lianxi"));
        }
    }

    /**
     * Copies of what was found, under ids of their own.
     */
    final class AsWritten implements RawDocuments {

        private static final int SAMPLES = 1_000;

        private final List<Document> actions;

        private final List<Document> deliveries;

        private final List<Document> timeline;

        private int next;

        AsWritten(MongoDatabase written) {
            this.actions = samples(written, "actions");
            this.deliveries = samples(written, "deliveries");
            this.timeline = samples(written, "timeline");
        }

        private static List<Document> samples(MongoDatabase written, String collection) {
            return written.getCollection(collection).find().limit(SAMPLES).into(new ArrayList<>());
        }

        @Override
        public Map<String, List<WriteModel<Document>>> of(ConsumerRecords<String, byte[]> records) {
            Map<String, WriteModel<Document>> touched = new LinkedHashMap<>();
            List<WriteModel<Document>> told = new ArrayList<>(records.count());
            List<WriteModel<Document>> entries = new ArrayList<>(records.count());
            for (ConsumerRecord<String, byte[]> record : records) {
                touched.computeIfAbsent(subject(record), (id) -> new ReplaceOneModel<>(Filters.eq(id),
                        copy(this.actions, id), new ReplaceOptions().upsert(true)));
                told.add(new InsertOneModel<>(copy(this.deliveries, UUID.randomUUID().toString())));
                entries.add(new InsertOneModel<>(copy(this.timeline, UUID.randomUUID().toString())));
                this.next++;
            }
            Map<String, List<WriteModel<Document>>> writes = new LinkedHashMap<>();
            writes.put("actions", new ArrayList<>(touched.values()));
            writes.put("deliveries", told);
            writes.put("timeline", entries);
            return writes;
        }

        private Document copy(List<Document> samples, String id) {
            Document copy = new Document(samples.get(this.next % samples.size()));
            copy.put("_id", id);
            return copy;
        }

    }

}
