package org.lianxi.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxi.standalone.engine.Engine;
import org.lianxi.standalone.engine.Loopback;
import org.lianxi.standalone.engine.PostgresEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three services on real engines in this JVM, with the rounds of work that they turn
 * by themselves, under a clock that tests put forward.
 */
final class LiveSite implements AutoCloseable {

    static final String OFFICE = "account=wjj-office; unit=wjj; role=office-clerk";

    static final String OPERATOR = "account=operator; role=system";

    /**
     * What every service takes in beside its own file: the clock, and deadlines that are
     * looked at all the time.
     */
    private static final Map<String, String> SETTINGS = Map.of("spring.main.sources", MovedClock.class.getName(),
            "lianxi.notification.deadline.every", "200ms");

    private final HttpClient http = HttpClient.newHttpClient();

    private final ServicePorts ports = CommandLine.populateCommand(new ServicePorts(), "--port-command", free(),
            "--port-query", free(), "--port-notification", free());

    private final DataDirectory data;

    private final Engines engines;

    private final Services services;

    LiveSite(Path directory) {
        this.data = DataDirectory.open(directory);
        this.engines = new Engines(new ExternalEngines(), this.data);
        SETTINGS.forEach(System::setProperty);
        this.engines.embedded().forEach(Engine::start);
        this.services = new Services(this.ports, this.engines, this.data.resolve("audit"));
        this.services.startCommand();
        this.services.startQuery();
        this.services.startNotification();
    }

    private static String free() {
        return Integer.toString(Loopback.port(0));
    }

    String events() {
        return postgres().url(PostgresEngine.EVENTS);
    }

    /**
     * One of the two databases, as whoever administers it sees it.
     */
    JdbcClient database(String name) {
        return JdbcClient.create(new DriverManagerDataSource(postgres().url(name)));
    }

    private PostgresEngine postgres() {
        return (PostgresEngine) this.engines.postgres().orElseThrow();
    }

    /**
     * A file of the log.
     */
    byte[] log(String path) throws IOException {
        try {
            return this.http
                .send(HttpRequest.newBuilder(URI.create(this.ports.urls().get("command-service") + "/api/log/" + path))
                    .build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        }
        catch (InterruptedException ex) {
            throw new IOException(ex);
        }
    }

    /**
     * What somebody asks.
     */
    Answer ask(String service, String path, String actor) throws Exception {
        return send(service, "GET", path, "", "Accept", "application/json", "Lianxi-Actor", actor);
    }

    String kafka() {
        return this.engines.kafkaServers();
    }

    /**
     * Adopts the charter of Licheng under another id.
     */
    Answer adopt(String conference) throws Exception {
        String yaml = Files.readString(Path.of("../../charters/licheng-zybfz.yaml"))
            .replaceFirst("(?m)^  id: .*$", "  id: " + conference);
        return send("command-service", "POST", "/api/conferences", yaml, "Content-Type", "application/yaml",
                "Lianxi-Actor", OPERATOR, "Idempotency-Key", UUID.randomUUID().toString());
    }

    Answer command(String path, String actor, String json) throws Exception {
        return send("command-service", "POST", path, json, "Content-Type", "application/json", "Lianxi-Actor", actor,
                "Idempotency-Key", UUID.randomUUID().toString());
    }

    /**
     * A command that changes what is there, whatever its version.
     */
    Answer change(String path, String actor, String json) throws Exception {
        return send("command-service", "POST", path, json, "Content-Type", "application/json", "Lianxi-Actor", actor,
                "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "*");
    }

    /**
     * An operator's call to a service.
     */
    Answer operate(String service, String path, String json) throws Exception {
        return send(service, "POST", path, json, "Content-Type", "application/json", "Lianxi-Actor", OPERATOR);
    }

    Answer get(String service, String path) throws Exception {
        return send(service, "GET", path, "", "Accept", "application/json");
    }

    private Answer send(String service, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.ports.urls().get(service) + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .headers(headers)
            .build();
        HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(),
                JsonMapper.shared().readTree(response.body().isEmpty() ? "null" : response.body()));
    }

    /**
     * Kinds of what lies in an inbox beside the charter.
     */
    List<String> kinds(String conference, String recipient) throws Exception {
        return get("notification-service",
                "/api/conferences/" + conference + "/recipients/" + recipient + "/inbox?limit=500")
            .body()
            .path("items")
            .valueStream()
            .map((item) -> item.path("kind").asString())
            .filter((kind) -> !kind.equals("charter-adopted"))
            .toList();
    }

    @Override
    public void close() {
        this.services.close();
        this.engines.close();
        this.data.close();
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    record Answer(int status, JsonNode body) {
    }

}
