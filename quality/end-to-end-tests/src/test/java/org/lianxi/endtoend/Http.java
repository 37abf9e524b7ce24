package org.lianxi.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person with curl can do.
 */
final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final String service;

    private final String conference;

    Http(String port) {
        this(port, "licheng-zybfz");
    }

    Http(String port, String conference) {
        this.service = "http://127.0.0.1:" + port;
        this.conference = "/api/conferences/" + conference;
    }

    /**
     * Asks about the conference.
     */
    Answer get(String path) {
        return ask(this.conference + path);
    }

    /**
     * Asks about the conference, as somebody.
     */
    Answer get(String path, String actor) {
        return send(HttpRequest.newBuilder(URI.create(this.service + this.conference + path))
            .header("Lianxi-Actor", actor)
            .build());
    }

    /**
     * Asks the service, whatever the conference.
     */
    Answer ask(String path) {
        return send(HttpRequest.newBuilder(URI.create(this.service + path)).build());
    }

    Answer post(String path, String actor, String key, String ifMatch, String body) {
        return post(path, actor, key, ifMatch, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String actor, String key, String ifMatch, byte[] body) {
        HttpRequest.Builder request = request(this.conference + path, actor, key).header("Content-Type",
                "application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    Answer post(String path, String actor, String ifMatch, String body) {
        return post(path, actor, UUID.randomUUID().toString(), ifMatch, body);
    }

    Answer put(String path, String actor, String body) {
        return send(request(this.conference + path, actor, UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    /**
     * Lets the service do something, as an operator.
     */
    Answer order(String path) {
        return send(HttpRequest.newBuilder(URI.create(this.service + path))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
    }

    /**
     * Sends a charter file.
     */
    Answer adopt(String yaml) {
        return send(request("/api/conferences", "account=operator; role=system", UUID.randomUUID().toString())
            .header("Content-Type", "application/yaml")
            .POST(HttpRequest.BodyPublishers.ofString(yaml))
            .build());
    }

    private HttpRequest.Builder request(String path, String actor, String key) {
        return HttpRequest.newBuilder(URI.create(this.service + path))
            .header("Lianxi-Actor", actor)
            .header("Idempotency-Key", key);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body, answer.headers());
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
    record Answer(int status, JsonNode body, HttpHeaders headers) {

        /**
         * What there is instead when the connection broke.
         */
        static Answer none() {
            return new Answer(503, JSON.createObjectNode(), HttpHeaders.of(Map.of(), (name, value) -> true));
        }

        String code() {
            return this.body.path("code").asString("");
        }

        String header(String name) {
            return this.headers.firstValue(name).orElse("");
        }

        boolean replayed() {
            return this.headers.firstValue("Idempotency-Replayed").isPresent();
        }

        String position() {
            return header("Lianxi-Position");
        }

        String id() {
            return this.body.path("id").asString();
        }

    }

}
