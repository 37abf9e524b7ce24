package org.lianxi.scenarios;

import java.nio.file.Path;

import org.lianxi.standalone.engine.DocumentStoreEngine;
import org.lianxi.standalone.engine.KafkaEngine;
import org.lianxi.standalone.engine.PostgresEngine;

/**
 * The engines that standalone runs on, on an empty directory.
 */
final class Engines implements AutoCloseable {

    private final PostgresEngine postgres;

    private final KafkaEngine kafka;

    private final DocumentStoreEngine documents;

    Engines(Path directory) {
        this.postgres = new PostgresEngine(directory.resolve("postgres"), directory.resolve("postgres.log"), 0);
        this.kafka = new KafkaEngine(directory.resolve("kafka"), 0);
        this.documents = new DocumentStoreEngine(directory.resolve("documents"), 0);
        this.postgres.start();
        this.kafka.start();
        this.documents.start();
    }

    String events() {
        return this.postgres.url(PostgresEngine.EVENTS);
    }

    /**
     * A database that was created beside the services' own.
     */
    String beside(String database) {
        return this.postgres.url(database);
    }

    String notices() {
        return this.postgres.url(PostgresEngine.NOTIFICATION);
    }

    String kafka() {
        return this.kafka.address();
    }

    /**
     * A database of the document store.
     */
    String documents(String database) {
        return this.documents.uri().replaceFirst("(mongodb://[^/]+)/[^?]*", "$1/" + database);
    }

    @Override
    public void close() {
        this.documents.close();
        this.kafka.close();
        this.postgres.close();
    }

}
