package org.lianxi.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public HTTP interface of one service, as any other program would use it.
 */
final class Api implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /**
     * How long a view may stay behind before the story ends.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"next\"");

    private static final int BEHIND = 503;

    private static final int ERRORS = 400;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private final JsonMapper json = new JsonMapper();

    private final String base;

    /**
     * Versions last seen, by entity: what the next change of it must match.
     */
    private final Map<String, String> versions = new HashMap<>();

    private String position;

    Api(String serviceUrl) {
        this.base = serviceUrl + "/api/conferences";
    }

    /**
     * Sends a command that creates something.
     */
    JsonNode create(String path, Actor actor, Object body) throws IOException, InterruptedException {
        return command(path, actor, null, body);
    }

    /**
     * Sends a command that changes an entity, on the version of it that was seen last.
     */
    JsonNode change(String entity, String path, Actor actor, Object body) throws IOException, InterruptedException {
        JsonNode answer = command(path, actor, this.versions.getOrDefault(entity, "*"), body);
        this.versions.put(entity, "\"" + answer.path("version").asString() + "\"");
        return answer;
    }

    private JsonNode command(String path, Actor actor, String version, Object body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Lianxi-Actor", actor.header())
            .POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(body)));
        Optional.ofNullable(version).ifPresent((seen) -> request.header("If-Match", seen));
        HttpResponse<String> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        JsonNode content = content(path, answer);
        this.position = answer.headers().firstValue("Lianxi-Position").orElse(this.position);
        this.versions.put(content.path("id").asString(""), "\"" + content.path("version").asString("") + "\"");
        return content;
    }

    /**
     * Asks a question, whose answer contains everything up to a position.
     */
    JsonNode get(String path, String after) throws IOException, InterruptedException {
        return content(path, ask(uri(path, after)));
    }

    /**
     * Asks for a list, all its pages.
     */
    List<JsonNode> all(String path, String list, String after) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        URI page = uri(path + "?limit=500", after);
        while (page != null) {
            HttpResponse<String> answer = ask(page);
            content(path, answer).path(list).forEach(items::add);
            Matcher next = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
            page = next.find() ? page.resolve(next.group(1)) : null;
        }
        return items;
    }

    private URI uri(String path, String after) {
        String separator = path.contains("?") ? "&" : "?";
        return URI.create(this.base + path + ((after != null) ? separator + "after=" + after : ""));
    }

    private HttpResponse<String> ask(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == BEHIND && System.nanoTime() < until) {
            answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    private JsonNode content(String path, HttpResponse<String> answer) throws RefusedException {
        JsonNode content = answer.body().isBlank() ? this.json.createObjectNode() : this.json.readTree(answer.body());
        if (answer.statusCode() >= ERRORS) {
            throw new RefusedException(path, answer.statusCode(), content);
        }
        return content;
    }

    /**
     * The position of the last command, for questions that must see it.
     */
    String position() {
        return this.position;
    }

    @Override
    public void close() {
        this.client.close();
    }

}
