package org.lianxi.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lianxi as several processes: PostgreSQL, Kafka and the document store as servers on
 * loopback, each service from its executable jar. One is started for all tests that ask
 * for it, with its conference; they leave it running and whole.
 */
final class Site implements AutoCloseable {

    private final Path directory;

    private final EngineServer postgres;

    private final EngineServer kafka;

    private final EngineServer documents;

    private final ServiceServer command;

    private final ServiceServer query;

    private final ServiceServer notification;

    private JsonNode demo;

    private Site(Path directory) {
        this.directory = directory;
        this.postgres = new EngineServer("postgres", directory.resolve("postgres"));
        this.kafka = new EngineServer("kafka", directory.resolve("kafka"));
        this.documents = new EngineServer("documents", directory.resolve("documents"));
        this.command = new ServiceServer("command-service",
                () -> Map.of("LIANXI_POSTGRES_URL", this.postgres.address(), "LIANXI_KAFKA_BOOTSTRAPSERVERS",
                        this.kafka.address(), "LIANXI_AUDIT_DIRECTORY", directory.resolve("audit").toString()));
        this.query = new ServiceServer("query-service",
                () -> Map.of("LIANXI_MONGODB_URI", this.documents.address(), "LIANXI_KAFKA_BOOTSTRAPSERVERS",
                        this.kafka.address(), "LIANXI_COMMANDSERVICE_URL", this.command.url()));
        this.notification = new ServiceServer("notification-service",
                () -> Map.of("LIANXI_POSTGRES_URL", this.postgres.address(), "LIANXI_KAFKA_BOOTSTRAPSERVERS",
                        this.kafka.address(), "LIANXI_COMMANDSERVICE_URL", this.command.url(),
                        "LIANXI_QUERYSERVICE_URL", this.query.url(), "LIANXI_NOTIFICATION_DEADLINE_EVERY", "1s"));
    }

    private static Site started() {
        try {
            Site site = new Site(Files.createTempDirectory("lianxi-site"));
            Runtime.getRuntime().addShutdownHook(new Thread(site::killLeftovers));
            site.startAll();
            Http.Answer adopted = site.conference().adopt("licheng-zybfz");
            assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
            return site;
        }
        catch (Exception ex) {
            throw new IllegalStateException("the site did not start", ex);
        }
    }

    /**
     * Starts the engines, then the services.
     */
    void startAll() throws Exception {
        CompletableFuture.allOf(started(this.postgres), started(this.kafka), started(this.documents)).join();
        for (ServiceServer service : services()) {
            service.launch();
        }
        services().forEach(ServiceServer::awaitHealthy);
    }

    private static CompletableFuture<Void> started(Part part) {
        return CompletableFuture.runAsync(() -> {
            try {
                part.start();
            }
            catch (Exception ex) {
                throw new IllegalStateException(ex);
            }
        });
    }

    /**
     * As when the machine loses its power: everything ends in the same moment.
     */
    void killAll() throws Exception {
        for (Part part : parts()) {
            part.kill();
        }
    }

    /**
     * Plays the demonstration, once.
     * @return its counts
     */
    JsonNode demo() throws Exception {
        if (this.demo == null) {
            try (JavaProcess player = JavaProcess.start(List.of("-Xmx128m", "-jar",
                    JavaProcess.jar("standalone", false), "demo", "--json", "--command-service", this.command.url(),
                    "--query-service", this.query.url(), "--notification-service", this.notification.url()))) {
                assertThat(player.awaitExit()).as(player.err()).isZero();
                this.demo = new JsonMapper().readTree(player.out());
            }
        }
        return this.demo;
    }

    /**
     * Whatever else became of the tests, no process outlives them.
     */
    private void killLeftovers() {
        for (Part part : parts()) {
            try {
                part.kill();
            }
            catch (Exception ex) {
                System.err.println("left behind: " + ex);
            }
        }
    }

    private List<Part> parts() {
        return List.of(this.notification, this.query, this.command, this.documents, this.kafka, this.postgres);
    }

    EngineServer postgres() {
        return this.postgres;
    }

    EngineServer kafka() {
        return this.kafka;
    }

    EngineServer documents() {
        return this.documents;
    }

    ServiceServer command() {
        return this.command;
    }

    ServiceServer query() {
        return this.query;
    }

    ServiceServer notification() {
        return this.notification;
    }

    List<ServiceServer> services() {
        return List.of(this.command, this.query, this.notification);
    }

    /**
     * The conference of the charter, as its units see it over HTTP.
     */
    Conference conference() {
        return conference("licheng-zybfz");
    }

    Conference conference(String id) {
        return new Conference(id, this.command.port(), this.query.port(), this.notification.port());
    }

    @Override
    public void close() throws Exception {
        for (Part part : parts()) {
            part.stop();
        }
        FileSystemUtils.deleteRecursively(this.directory);
    }

    /**
     * Gives tests the site, started by the first of them and closed after the last.
     */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Site.class, (type) -> Site.started(), Site.class);
        }

    }

}
