package org.lianxi.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.bson.Document;

/**
 * The least that a question over HTTP could do: the JDK's server finds one document and
 * answers with it.
 */
final class RawAnswers implements AutoCloseable {

    static {
        // Without it the server's headers and its body wait for each other, for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final MongoClient mongodb;

    private final MongoCollection<Document> actions;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final HttpServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    RawAnswers(String mongodbUri) throws IOException {
        this.mongodb = MongoClients.create(mongodbUri);
        this.actions = this.mongodb.getDatabase("raw").getCollection("actions");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/", this::answer);
        this.server.setExecutor(this.threads);
        this.server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = exchange.getRequestURI().getPath().substring(1);
            byte[] body = this.actions.find(Filters.eq(id)).first().toJson().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    void ask(String id) throws IOException, InterruptedException {
        URI uri = URI.create("http:/" + this.server.getAddress() + "/" + id);
        HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(uri).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("not there: " + answer.statusCode());
        }
    }

    @Override
    public void close() {
        this.client.close();
        this.server.stop(0);
        this.threads.close();
        this.mongodb.close();
    }

}
