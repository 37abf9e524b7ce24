package org.lianxi.command.shared.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.ConsistencyProof;
import org.lianxi.audit.Hash;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.VerifierKey;

/**
 * A unit that witnesses the log as c2sp.org/tlog-witness says: it remembers how far it
 * has seen, and signs what goes on from there.
 */
final class WitnessingUnit implements AutoCloseable {

    private static final String OLD = "old ";

    private final HttpServer server;

    final SigningKey key = SigningKey.generate("witness-of-wjj", KeyType.WITNESS);

    private final LongFunction<Hash> rootOf;

    private volatile long seen;

    /**
     * Has seen the first entry already, by other ways.
     * @param rootOf the root over the first entries
     */
    WitnessingUnit(LongFunction<Hash> rootOf) throws IOException {
        this.rootOf = rootOf;
        this.seen = 1;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/witness/add-checkpoint", this::add);
        this.server.start();
    }

    String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/witness";
    }

    long seen() {
        return this.seen;
    }

    private void add(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int end = body.indexOf("\n\n");
        List<String> lines = new ArrayList<>(List.of(body.substring(0, end).split("\n")));
        long old = Long.parseLong(lines.removeFirst().substring(OLD.length()));
        Note note = Note.parse(body.substring(end + 2));
        if (old != this.seen) {
            exchange.getResponseHeaders().add("Content-Type", "text/x.tlog.size");
            answer(exchange, 409, this.seen + "\n");
            return;
        }
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        new ConsistencyProof(old, checkpoint.size(), lines.stream().map(Hash::parse).toList())
            .verify(this.rootOf.apply(old), checkpoint.root());
        this.seen = checkpoint.size();
        answer(exchange, 200, line(note));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String line(Note note) {
        return this.key.cosign(note, Instant.EPOCH).signatures().getLast() + "\n";
    }

    VerifierKey vkey() {
        return this.key.verifierKey();
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

}
