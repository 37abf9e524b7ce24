package org.lianxi.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A query-service that gives the answer that a test wants, and remembers what it was
 * asked.
 */
public final class FakeQueryService {

    private final List<String> questions = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    private volatile Answer answer;

    public FakeQueryService() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        reset();
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/", this::handle);
        this.server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    public void answer(Answer with) {
        this.answer = with;
    }

    public List<String> questions() {
        return List.copyOf(this.questions);
    }

    public void reset() {
        this.questions.clear();
        this.answer = new Answer(404, 0, "{}");
    }

    private void handle(HttpExchange exchange) throws IOException {
        this.questions.add(exchange.getRequestURI().getPath());
        Answer given = this.answer;
        byte[] body = given.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Lianxi-Index", Long.toString(given.index()));
        exchange.sendResponseHeaders(given.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /**
     * An answer.
     *
     * @param index log index that it is at
     */
    public record Answer(int status, long index, String body) {
    }

}
