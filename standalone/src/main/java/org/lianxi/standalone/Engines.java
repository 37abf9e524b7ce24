package org.lianxi.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.standalone.engine.DocumentStoreEngine;
import org.lianxi.standalone.engine.Engine;
import org.lianxi.standalone.engine.KafkaEngine;
import org.lianxi.standalone.engine.PostgresEngine;

/**
 * The three engines, each embedded or replaced by a server.
 */
final class Engines implements AutoCloseable {

    private final ExternalEngines external;

    private final PostgresEngine postgres;

    private final KafkaEngine kafka;

    private final DocumentStoreEngine documents;

    Engines(ExternalEngines external, DataDirectory data) {
        this.external = external;
        this.postgres = external.postgresUrl().isPresent() ? null
                : new PostgresEngine(data.resolve("postgres"), data.logs().resolve("postgres.log"), 0);
        this.kafka = external.kafka().isPresent() ? null : new KafkaEngine(data.resolve("kafka"), 0);
        this.documents = external.mongodb().isPresent() ? null : new DocumentStoreEngine(data.resolve("documents"), 0);
    }

    Optional<Engine> postgres() {
        return Optional.ofNullable(this.postgres);
    }

    Optional<Engine> kafka() {
        return Optional.ofNullable(this.kafka);
    }

    Optional<DocumentStoreEngine> documents() {
        return Optional.ofNullable(this.documents);
    }

    /**
     * How the command-service reaches the events: of the embedded server it is told the
     * roles; with a server of one's own they come from the environment.
     */
    Map<String, String> events() {
        return this.external.postgresUrl().map(Engines::url).orElseGet(() -> {
            Map<String, String> settings = new LinkedHashMap<>(signIn(PostgresEngine.EVENTS, "application"));
            settings.put("lianxi.postgres.owner.username", this.postgres.role("owner").name());
            settings.put("lianxi.postgres.owner.password", this.postgres.role("owner").password());
            settings.put("lianxi.postgres.reader", this.postgres.role("reader").name());
            return settings;
        });
    }

    Map<String, String> notifications() {
        return this.external.postgresUrl()
            .map(Engines::url)
            .orElseGet(() -> signIn(PostgresEngine.NOTIFICATION, "notification"));
    }

    private static Map<String, String> url(String url) {
        return Map.of("lianxi.postgres.url", url);
    }

    private Map<String, String> signIn(String database, String role) {
        return Map.of("lianxi.postgres.url", this.postgres.address(database), "lianxi.postgres.username",
                this.postgres.role(role).name(), "lianxi.postgres.password", this.postgres.role(role).password());
    }

    String kafkaServers() {
        return this.external.kafka().orElseGet(() -> this.kafka.address());
    }

    String mongodbUri() {
        return this.external.mongodb().orElseGet(() -> this.documents.uri());
    }

    /**
     * Where the embedded ones listen.
     * @return engine name to address
     */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        embedded().forEach((engine) -> addresses.put(engine.name(), engine.address()));
        return addresses;
    }

    List<Engine> embedded() {
        List<Engine> embedded = new ArrayList<>();
        postgres().ifPresent(embedded::add);
        kafka().ifPresent(embedded::add);
        documents().ifPresent(embedded::add);
        return embedded;
    }

    @Override
    public void close() {
        embedded().reversed().forEach(Engine::close);
    }

}
