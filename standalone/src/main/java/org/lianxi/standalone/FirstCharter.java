package org.lianxi.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.UUID;

import org.lianxi.standalone.terminal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The charter that an empty store begins with, adopted through the public API. The
 * command id comes from the file's content: the same file is adopted once, however often
 * a start is cut off and tried again.
 */
final class FirstCharter {

    private static final Logger logger = LoggerFactory.getLogger(FirstCharter.class);

    private static final ResourceBundle SETTINGS = ResourceBundle.getBundle("standalone");

    private static final int CREATED = 201;

    private static final int OK = 200;

    private static final int CONFLICT = 409;

    private static final int VIEW_ATTEMPTS = 10;

    private final Path given;

    private final Path marker;

    private final ServicePorts ports;

    /**
     * Not yet loaded.
     * @param given a file to adopt, or null for the one that comes with Lianxi
     * @param marker file that remembers that this store has its conference
     * @param ports where the command-service listens
     */
    FirstCharter(Path given, Path marker, ServicePorts ports) {
        this.given = given;
        this.marker = marker;
        this.ports = ports;
    }

    void load() {
        if (Files.exists(this.marker)) {
            return;
        }
        try {
            try (HttpClient client = HttpClient.newHttpClient()) {
                if (isEmpty(client)) {
                    adopt(client, content());
                }
            }
            Files.writeString(this.marker, "");
        }
        catch (NoSuchFileException ex) {
            throw new Refusal(ex, "no-charter", ex.getFile());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private byte[] content() throws IOException {
        if (this.given != null) {
            return Files.readAllBytes(this.given);
        }
        String name = SETTINGS.getString("first-charter");
        try (InputStream bundled = FirstCharter.class.getResourceAsStream(name)) {
            if (bundled == null) {
                throw new NoSuchFileException(name);
            }
            return bundled.readAllBytes();
        }
    }

    /**
     * A store that was there before this data directory has its conference already.
     */
    private boolean isEmpty(HttpClient client) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest
            .newBuilder(URI.create(this.ports.urls().get("query-service") + "/api/conferences"))
            .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body()).path("conferences").isEmpty();
    }

    private void adopt(HttpClient client, byte[] charter) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest
            .newBuilder(URI.create(this.ports.urls().get("command-service") + "/api/conferences"))
            .header("Content-Type", "application/yaml")
            .header("Idempotency-Key", UUID.nameUUIDFromBytes(charter).toString())
            .header("Lianxi-Actor", "account=standalone; role=system")
            .POST(HttpRequest.BodyPublishers.ofByteArray(charter))
            .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        logger.info("Adopting the first charter: {}", answer.statusCode());
        switch (answer.statusCode()) {
            case CREATED, OK -> awaitView(client, answer.headers().firstValue("Lianxi-Position").orElseThrow());
            case CONFLICT -> logger.debug("The store has its conference");
            default -> throw new Refusal("charter-refused", Integer.toString(answer.statusCode()), answer.body());
        }
    }

    /**
     * What was adopted can be asked about before anybody is told that Lianxi is ready.
     * Views that stand still keep nobody from acting, so the wait is bounded.
     */
    private void awaitView(HttpClient client, String position) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest
            .newBuilder(URI.create(this.ports.urls().get("query-service") + "/api/conferences?after=" + position))
            .build();
        for (int attempt = 0; attempt < VIEW_ATTEMPTS; attempt++) {
            if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == OK) {
                return;
            }
        }
        logger.warn("The views do not show the first charter yet");
    }

}
