package org.lianxi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the query-service rebuild its views, as an operator does.
 */
final class Rebuilding {

    private static final Logger logger = LoggerFactory.getLogger(Rebuilding.class);

    private static final int LOOK_MILLIS = 100;

    private final HttpClient http = HttpClient.newHttpClient();

    private final String url;

    Rebuilding(String url) {
        this.url = url;
    }

    /**
     * Waits until the live views have come so far.
     * @param last index of the last event, by conference
     */
    void awaitLive(Map<String, Long> last) throws IOException, InterruptedException {
        for (Map.Entry<String, Long> conference : last.entrySet()) {
            while (index("/api/conferences/" + conference.getKey() + "/units") < conference.getValue()) {
                Thread.sleep(LOOK_MILLIS);
            }
        }
    }

    private long index(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(this.url + path)).GET().build());
        return answer.headers().firstValueAsLong("Lianxi-Index").orElse(0);
    }

    /**
     * Rebuilds all views.
     * @param what what it is called in the report
     * @param swap whether to answer from them afterwards
     * @return the checksums of the rebuilt collections
     * @throws IllegalStateException if it fails, or if any document differs
     */
    Map<String, String> rebuild(String what, boolean swap) throws IOException, InterruptedException {
        String path = this.url + "/api/operations/rebuild";
        long begin = System.nanoTime();
        send(HttpRequest.newBuilder(URI.create(path + "?swap=" + swap))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
        JsonNode status = status(path);
        while (!"comparing".equals(state(status)) && !isEnd(status)) {
            Thread.sleep(LOOK_MILLIS);
            status = status(path);
        }
        long folded = System.nanoTime() - begin;
        while (!isEnd(status)) {
            Thread.sleep(LOOK_MILLIS);
            status = status(path);
        }
        if (!"done".equals(state(status))) {
            throw new IllegalStateException(status.toString());
        }
        logger.info("{}: {}; compared after {} ms; heap {} MB", what, Rate.of(status.path("events").asLong(), folded),
                (System.nanoTime() - begin) / 1_000_000,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        return checksums(status);
    }

    private static Map<String, String> checksums(JsonNode status) {
        Map<String, String> checksums = new TreeMap<>();
        for (JsonNode collection : status.path("compared")) {
            if (collection.path("different").asLong() != 0) {
                throw new IllegalStateException("replayed is not live: " + collection);
            }
            checksums.put(collection.path("collection").asString(),
                    collection.path("rebuiltDocuments").asLong() + " " + collection.path("rebuiltChecksum").asString());
        }
        logger.info("equal: {}", checksums);
        return checksums;
    }

    private static boolean isEnd(JsonNode status) {
        return !"folding".equals(state(status)) && !"comparing".equals(state(status));
    }

    private static String state(JsonNode status) {
        return status.path("state").asString();
    }

    private JsonNode status(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(send(HttpRequest.newBuilder(URI.create(path)).GET().build()).body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return this.http.send(request, HttpResponse.BodyHandlers.ofString());
    }

}
