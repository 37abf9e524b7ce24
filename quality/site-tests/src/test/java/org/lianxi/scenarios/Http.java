package org.lianxi.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * A service as whoever talks HTTP to it sees it.
 */
final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int NOT_YET = 503;

    private final HttpClient client = HttpClient.newHttpClient();

    private final String service;

    Http(String service) {
        this.service = service;
    }

    /**
     * Asks until the answer is not that it comes later.
     */
    Answer get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.service + path)).build();
        return await().atMost(PATIENCE).until(() -> send(request), (answer) -> answer.status() != NOT_YET);
    }

    Answer post(String path, String actor, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(this.service + path))
            .header("Content-Type", contentType)
            .header("Lianxi-Actor", actor)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "*")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
    }

    Answer post(String path, String actor, Object body) {
        return post(path, actor, "application/json", JSON.writeValueAsBytes(body));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body, answer.headers().firstValue("Lianxi-Position").orElse(""));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    /**
     * An answer.
     *
     * @param status its status
     * @param body its JSON
     * @param position what a question that is to see it waits for
     */
    record Answer(int status, JsonNode body, String position) {

        String code() {
            return this.body.path("code").asString("");
        }

        String id() {
            return this.body.path("id").asString();
        }

    }

}
