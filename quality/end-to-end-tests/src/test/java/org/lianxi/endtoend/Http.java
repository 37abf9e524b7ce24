package org.lianxi.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person with curl can do.
 */
final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final String base;

    Http(String port) {
        this.base = "http://127.0.0.1:" + port + "/api/conferences/licheng-zybfz";
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(this.base + path)).build());
    }

    Answer post(String path, String actor, String key, String ifMatch, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
            .header("Content-Type", "application/json")
            .header("Lianxi-Actor", actor)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.build());
    }

    Answer post(String path, String actor, String ifMatch, String body) {
        return post(path, actor, UUID.randomUUID().toString(), ifMatch, body);
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body, answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Idempotency-Replayed").isPresent(),
                    answer.headers().firstValue("Lianxi-Position").orElse(null));
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
     */
    record Answer(int status, JsonNode body, String etag, boolean replayed, String position) {

        String code() {
            return this.body.path("code").asString("");
        }

    }

}
