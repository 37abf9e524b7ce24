package org.lianxi.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A command-service that remembers what it was told and answers as a test wants.
 */
public final class FakeCommandService {

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    private volatile Function<Call, Answer> answers = (call) -> Answer.CREATED;

    public FakeCommandService() {
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

    public String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    public void answer(Function<Call, Answer> with) {
        this.answers = with;
    }

    public List<Call> calls() {
        return List.copyOf(this.calls);
    }

    public void reset() {
        this.calls.clear();
        this.answers = (call) -> Answer.CREATED;
    }

    private void handle(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Lianxi-Actor"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        this.calls.add(call);
        Answer answer = this.answers.apply(call);
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] body = ("{\"code\":\"" + answer.code() + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public record Call(String path, String actor, String ifMatch, String idempotencyKey, String body) {
    }

    /**
     * An answer; status 0 breaks the connection without one.
     */
    public record Answer(int status, String code) {

        public static final Answer CREATED = new Answer(201, "");

        public static final Answer BROKEN = new Answer(0, "");

    }

}
