package org.lianxi.standalone.audit.replay;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.lianxi.query.ingest.StoredProgress;
import org.lianxi.query.shared.StoredViews;
import org.lianxi.transport.SkippedEvent;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * The document store that questions are answered from. It is only read.
 */
final class LiveStore implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final MongoClient client;

    private final StoredProgress progress;

    private final StoredViews views;

    private LiveStore(MongoClient client, String database, Clock clock) {
        this.client = client;
        SimpleMongoClientDatabaseFactory store = new SimpleMongoClientDatabaseFactory(client, database);
        this.progress = new StoredProgress(store, clock);
        this.views = new StoredViews(store);
    }

    /**
     * Connects when something is read.
     * @param uri address of the store, with its database
     * @param clock what time it is
     * @return the store
     * @throws IllegalArgumentException if the address is none, or names no database
     */
    static LiveStore at(String uri, Clock clock) {
        ConnectionString address = new ConnectionString(uri);
        if (address.getDatabase() == null) {
            throw new IllegalArgumentException("no database in the address of the document store");
        }
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(address)
            .applicationName("audit")
            .applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .build());
        return new LiveStore(client, address.getDatabase(), clock);
    }

    Map<String, Long> reached() {
        return this.progress.reached();
    }

    Collection<SkippedEvent> skipped() {
        return this.progress.skipped();
    }

    void forEach(String collection, String conferenceId, Consumer<Document> document) {
        this.views.forEach(collection, conferenceId, document);
    }

    @Override
    public void close() {
        this.client.close();
    }

}
