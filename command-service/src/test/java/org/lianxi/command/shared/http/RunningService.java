package org.lianxi.command.shared.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.lianxi.command.CommandService;
import org.lianxi.command.Licheng;
import org.lianxi.command.support.Roles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole service on a real PostgreSQL, without Kafka, as a caller sees it.
 */
final class RunningService implements AutoCloseable {

    static final String CONFERENCE = "/api/conferences/" + Licheng.ID;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final EmbeddedPostgres postgres;

    private final ConfigurableApplicationContext context;

    /**
     * Starts the service.
     * @param properties further properties, as {@code --name=value}
     */
    RunningService(String... properties) throws IOException {
        this(EmbeddedPostgres.start(), properties);
    }

    /**
     * On a store that is there already, and goes with the service.
     */
    RunningService(EmbeddedPostgres postgres, String... properties) {
        this.postgres = postgres;
        Map<String, String> settings = new LinkedHashMap<>();
        Stream
            .of(Roles.on(this.postgres).settings().stream(),
                    Stream.of("--server.port=0", "--lianxi.kafka.bootstrap-servers=127.0.0.1:1",
                            "--logging.level.org.apache.kafka=OFF"),
                    Stream.of(properties))
            .flatMap((some) -> some)
            .forEach((setting) -> settings.put(setting.substring(0, setting.indexOf('=')), setting));
        this.context = CommandService.application().run(settings.values().toArray(String[]::new));
    }

    /**
     * A second instance on the same store, to be closed before this one.
     */
    RunningService another(String... properties) {
        return new RunningService(this.postgres, properties);
    }

    /**
     * The store, as whoever owns its tables sees it.
     */
    JdbcClient owner() {
        return JdbcClient.create(Roles.on(this.postgres).owner());
    }

    <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return this.context.getBean(name, type);
    }

    /**
     * A command of the convener, not yet sent.
     */
    HttpRequest.Builder command(String path, String body) {
        return HttpRequest
            .newBuilder(URI.create("http://127.0.0.1:"
                    + this.context.getEnvironment().getRequiredProperty("local.server.port") + path))
            .header("Content-Type", "application/json")
            .header("Lianxi-Actor", "account=wjj-head; unit=wjj; role=convener")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /**
     * Sends the same bytes without saying how many they are.
     */
    static HttpRequest.BodyPublisher chunked(byte[] body) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = answer(request);
        return new Answer(response, response.body().isEmpty() ? null : JSON.readTree(response.body()));
    }

    /**
     * Sends what is not answered in JSON.
     */
    HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

    Answer get(String path) {
        return send(command(path, "").GET());
    }

    /**
     * Fetches a file.
     */
    HttpResponse<byte[]> file(String path, String accept, String... headers) {
        HttpRequest.Builder request = command(path, "").GET().setHeader("Accept", accept);
        try {
            return this.client.send(((headers.length > 0) ? request.headers(headers) : request).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

    /**
     * Stops the service and leaves the store to another.
     */
    void stopService() {
        this.context.close();
    }

    /**
     * The store under the hands of whoever administers it, who is not held to the
     * charter.
     */
    JdbcClient administrator() {
        return JdbcClient.create(this.postgres.getPostgresDatabase());
    }

    void stopStore() throws IOException {
        this.postgres.close();
    }

    @Override
    public void close() throws IOException {
        this.context.close();
        this.postgres.close();
    }

    /**
     * An answer.
     *
     * @param response status and headers
     * @param body its JSON
     */
    record Answer(HttpResponse<String> response, JsonNode body) {

        int status() {
            return this.response.statusCode();
        }

        String header(String name) {
            return this.response.headers().firstValue(name).orElse(null);
        }

        String code() {
            return this.body.path("code").asString();
        }

        String member(String pointer) {
            return this.body.at(pointer).asString();
        }

    }

}
