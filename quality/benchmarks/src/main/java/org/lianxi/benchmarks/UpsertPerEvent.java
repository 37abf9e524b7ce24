package org.lianxi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.lianxi.contract.Topics;
import org.lianxi.transport.EventTopic;

/**
 * The other way to build views from a log: each event is read, and what it is about is
 * written at once, one document after the other. The documents are at hand, as the
 * query-service left them; nothing is folded, converted or guarded.
 */
final class UpsertPerEvent implements Side, AutoCloseable {

    private static final int LOOK_AT_THE_CLOCK = 50;

    private final KafkaConsumer<String, byte[]> consumer;

    private final MongoClient client;

    private final MongoDatabase database;

    private final Views views;

    UpsertPerEvent(String kafkaServers, String mongodbUri, Views views) {
        this.consumer = new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafkaServers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false), new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < EventTopic.PARTITIONS; i++) {
            partitions.add(new TopicPartition(Topics.EVENTS, i));
        }
        this.consumer.assign(partitions);
        this.consumer.seekToBeginning(partitions);
        this.client = MongoClients.create(mongodbUri);
        this.database = this.client.getDatabase("raw");
        this.views = views;
    }

    /**
     * Upserts the view of the event's aggregate, or a small document where it has none.
     */
    static Views ofOne(String mongodbUri) {
        Map<String, Map<String, Document>> known = known(mongodbUri);
        return (eventId, aggregateId) -> {
            Map<String, Document> views = known.getOrDefault(aggregateId, Map.of());
            return views.isEmpty() ? Map.of("others", new Document("_id", aggregateId).append("event", eventId))
                    : Map.of(views.keySet().iterator().next(), views.values().iterator().next());
        };
    }

    /**
     * Upserts all views of the event's aggregate and of the event itself.
     */
    static Views ofAll(String mongodbUri) {
        Map<String, Map<String, Document>> known = known(mongodbUri);
        return (eventId, aggregateId) -> {
            Map<String, Document> views = new HashMap<>(known.getOrDefault(aggregateId, Map.of()));
            views.putAll(known.getOrDefault(eventId, Map.of()));
            return views;
        };
    }

    private static Map<String, Map<String, Document>> known(String mongodbUri) {
        Set<String> notViews = Set.of("positions", "parked", "generations", "rebuilds", "skipped");
        Map<String, Map<String, Document>> known = new HashMap<>();
        try (MongoClient client = MongoClients.create(mongodbUri)) {
            MongoDatabase written = client.getDatabase("lianxi");
            for (String collection : written.listCollectionNames()) {
                if (!notViews.contains(collection)) {
                    written.getCollection(collection)
                        .find()
                        .forEach((document) -> known
                            .computeIfAbsent(document.get("_id").toString(), (id) -> new HashMap<>())
                            .put(collection, document));
                }
            }
        }
        return known;
    }

    @Override
    public Sample run(Duration window) {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            for (ConsumerRecord<String, byte[]> record : records()) {
                upsert(record);
                count++;
                if (count % LOOK_AT_THE_CLOCK == 0 && System.nanoTime() >= end) {
                    break;
                }
            }
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    private Iterable<ConsumerRecord<String, byte[]>> records() {
        var records = this.consumer.poll(Duration.ofMillis(100));
        if (records.isEmpty()) {
            this.consumer.seekToBeginning(this.consumer.assignment());
        }
        return records;
    }

    private void upsert(ConsumerRecord<String, byte[]> record) {
        this.views.of(header(record, "ce_id"), header(record, "ce_subject"))
            .forEach((collection, document) -> this.database.getCollection(collection)
                .replaceOne(Filters.eq(document.get("_id")), document, new ReplaceOptions().upsert(true)));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        this.consumer.close();
        this.client.close();
    }

    /**
     * What is written for an event.
     */
    @FunctionalInterface
    interface Views {

        /**
         * The documents.
         * @return by collection
         */
        Map<String, Document> of(String eventId, String aggregateId);

    }

}
