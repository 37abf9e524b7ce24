package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.lianxi.standalone.engine.DocumentStoreEngine;
import org.lianxi.standalone.engine.KafkaEngine;
import org.lianxi.standalone.engine.PostgresEngine;
import org.springframework.util.FileSystemUtils;

/**
 * The engines that standalone runs on, on an empty directory.
 */
final class Engines implements AutoCloseable {

    private final PostgresEngine postgres;

    private final KafkaEngine kafka;

    private final DocumentStoreEngine documents;

    private final Path directory;

    Engines(Path directory) throws IOException {
        this.directory = directory;
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        this.postgres = new PostgresEngine(directory.resolve("postgres"), directory.resolve("postgres.log"), 0);
        this.kafka = new KafkaEngine(directory.resolve("kafka"), 0);
        this.documents = new DocumentStoreEngine(directory.resolve("documents"), 0);
        this.postgres.start();
        this.kafka.start();
        this.documents.start();
    }

    String postgresUrl() {
        return this.postgres.url(PostgresEngine.EVENTS);
    }

    /**
     * A second database, so that two event stores do not share tables.
     */
    String otherPostgresUrl() {
        return this.postgres.url(PostgresEngine.NOTIFICATION);
    }

    String kafkaServers() {
        return this.kafka.address();
    }

    /**
     * Where the key is kept that the log is signed with.
     */
    String auditDirectory() {
        return this.directory.resolve("audit").toString();
    }

    String mongodbUri() {
        return this.documents.uri();
    }

    @Override
    public void close() {
        this.documents.close();
        this.kafka.close();
        this.postgres.close();
    }

}
