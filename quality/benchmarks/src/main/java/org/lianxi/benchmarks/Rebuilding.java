package org.lianxi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the query-service rebuild its views, as an operator does.
 */
final class Rebuilding implements Side {

    private static final Logger logger = LoggerFactory.getLogger(Rebuilding.class);

    private static final int LOOK_MILLIS = 50;

    private static final int OK = 200;

    private static final int NOT_YET = 503;

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

    /**
     * Asks until there is an answer.
     * @return how long that took
     */
    long ask(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() == NOT_YET) {
            Thread.sleep(LOOK_MILLIS);
            answer = get(path);
        }
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return System.nanoTime() - begin;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(this.url + path)).GET().build());
    }

    private long index(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValueAsLong("Lianxi-Index").orElse(0);
    }

    /**
     * Rebuilds all views into a generation of their own, compares them and lets it go
     * again. Only the folding is counted; there is no shorter rebuild than a whole one.
     */
    @Override
    public Sample run(Duration window) throws IOException, InterruptedException {
        Rebuilt rebuilt = rebuild(false);
        rebuilt.requireEqualToLive();
        return Sample.rate(rebuilt.events(), rebuilt.foldedNanos());
    }

    /**
     * Rebuilds for as long as the other side warms up.
     */
    void warmUp(Duration atLeast) throws IOException, InterruptedException {
        long end = System.nanoTime() + atLeast.toNanos();
        while (System.nanoTime() < end) {
            rebuild(false).requireEqualToLive();
        }
    }

    /**
     * Rebuilds all views.
     * @param swap whether to answer from them afterwards
     * @return what came of it
     * @throws IllegalStateException if it fails
     */
    Rebuilt rebuild(boolean swap) throws IOException, InterruptedException {
        String path = this.url + "/api/operations/rebuild";
        long begin = System.nanoTime();
        Cpu before = Cpu.now();
        send(HttpRequest.newBuilder(URI.create(path + "?swap=" + swap))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
        JsonNode status = status(path);
        while ("folding".equals(state(status))) {
            Thread.sleep(LOOK_MILLIS);
            status = status(path);
        }
        long folded = System.nanoTime() - begin;
        long micros = Cpu.now().since(before).jvmNanos() / 1_000;
        while ("comparing".equals(state(status))) {
            Thread.sleep(LOOK_MILLIS);
            status = status(path);
        }
        if (!"done".equals(state(status))) {
            throw new IllegalStateException(status.toString());
        }
        long events = status.path("events").asLong();
        logger.info("Rebuilt: {}, {} µs of processor time for each; compared after {} ms; heap {} MB",
                Rate.of(events, folded), micros / Math.max(1, events), (System.nanoTime() - begin) / 1_000_000,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        return new Rebuilt(events, folded, status.path("compared"));
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

    /**
     * What came of a rebuild.
     *
     * @param events how many events were folded
     * @param foldedNanos how long that took, the writing of views included
     * @param compared the rebuilt collections beside the live ones
     */
    record Rebuilt(long events, long foldedNanos, JsonNode compared) {

        /**
         * Requires that every document is what it is live.
         * @return number and checksum of the documents, by collection
         */
        Map<String, String> requireEqualToLive() {
            Map<String, String> checksums = new TreeMap<>();
            for (JsonNode collection : this.compared) {
                if (collection.path("different").asLong() != 0) {
                    throw new IllegalStateException("replayed is not live: " + collection);
                }
                checksums.put(collection.path("collection").asString(), collection.path("rebuiltDocuments").asLong()
                        + " " + collection.path("rebuiltChecksum").asString());
            }
            return checksums;
        }

    }

}
