package org.lianxi.notification.channel.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service that subscribes, and verifies as docs/webhooks.md tells it to.
 */
final class Receiver implements AutoCloseable {

    private static final long TOLERANCE = 300;

    private final HttpServer server;

    private final Clock clock;

    private final List<JsonNode> taken = new ArrayList<>();

    private final Set<String> seen = new HashSet<>();

    private final List<String> requests = new ArrayList<>();

    private volatile byte[] secret = {};

    private volatile IntUnaryOperator answers = (number) -> 204;

    Receiver(Clock clock) {
        this.clock = clock;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/", this::handle);
        this.server.start();
    }

    int port() {
        return this.server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook?token=of-the-receiver";
    }

    void secret(String shown) {
        this.secret = Base64.getDecoder().decode(shown.substring("whsec_".length()));
    }

    void answer(IntUnaryOperator statusOfRequest) {
        this.answers = statusOfRequest;
    }

    synchronized List<JsonNode> taken() {
        return List.copyOf(this.taken);
    }

    /**
     * Ids of all messages that came, whatever became of them.
     */
    synchronized List<String> requests() {
        return List.copyOf(this.requests);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        this.requests.add(id);
        int status = this.answers.applyAsInt(this.requests.size());
        if (!verify(exchange, id, body)) {
            status = 401;
        }
        else if (status == 204 && this.seen.add(id)) {
            this.taken.add(JsonMapper.shared().readTree(body));
        }
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", url());
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private boolean verify(HttpExchange exchange, String id, byte[] body) {
        String timestamp = exchange.getRequestHeaders().getFirst("webhook-timestamp");
        if (Math.abs(this.clock.instant().getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
            for (String signature : exchange.getRequestHeaders().getFirst("webhook-signature").split(" ")) {
                if (MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8))) {
                    return true;
                }
            }
            return false;
        }
        catch (GeneralSecurityException | IllegalArgumentException ex) {
            return false;
        }
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

}
