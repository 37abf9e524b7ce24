package org.lianxi.command.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.ConsistencyProof;
import org.lianxi.audit.Hash;
import org.lianxi.audit.Note;
import org.lianxi.audit.TiledLog;
import org.lianxi.command.shared.http.RequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a checkpoint to a witness (c2sp.org/tlog-witness, add-checkpoint), with the proof
 * that it goes on from what the witness has seen.
 */
final class WitnessClient {

    private static final Logger logger = LoggerFactory.getLogger(WitnessClient.class);

    private static final int OK = 200;

    private static final int CONFLICT = 409;

    private static final String SIZE = "text/x.tlog.size";

    private final HttpClient http;

    private final Duration timeout;

    private final LogTiles tiles;

    private final Cosigning cosigning;

    WitnessClient(Duration timeout, LogTiles tiles, Cosigning cosigning) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.timeout = timeout;
        this.tiles = tiles;
        this.cosigning = cosigning;
    }

    /**
     * Has a checkpoint cosigned. A witness that does not answer, or not well, is asked
     * again with a later one.
     * @param witness the witness, which has an address
     * @param checkpoint the checkpoint
     * @param seen how far it has seen the log, as far as is known
     * @throws InterruptedException if interrupted
     */
    void send(Witness witness, Note checkpoint, long seen) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = post(witness.url(), body(checkpoint, seen));
            OptionalLong known = seenMore(answer, checkpoint);
            if (known.isPresent()) {
                answer = post(witness.url(), body(checkpoint, known.getAsLong()));
            }
            if (answer.statusCode() == OK) {
                this.cosigning.take(checkpoint, answer.body());
            }
            else {
                logger.warn("Witness {} answers {} to the checkpoint at {}", witness.unitCode(), answer.statusCode(),
                        Checkpoint.parse(checkpoint.text()).size());
            }
        }
        catch (IOException ex) {
            logger.warn("Witness {} cannot be reached: {}", witness.unitCode(), ex.getClass().getSimpleName());
        }
        catch (RequestException ex) {
            logger.warn("What witness {} answers cannot be taken: {}", witness.unitCode(), ex.getMessage());
        }
    }

    private HttpResponse<byte[]> post(URI url, String body) throws IOException, InterruptedException {
        URI address = URI.create(url + (url.toString().endsWith("/") ? "" : "/") + "add-checkpoint");
        return this.http.send(HttpRequest.newBuilder(address)
            .timeout(this.timeout)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String body(Note checkpoint, long seen) {
        StringBuilder body = new StringBuilder("old ").append(seen).append('\n');
        if (seen > 0) {
            long size = Checkpoint.parse(checkpoint.text()).size();
            for (Hash hash : ConsistencyProof.of(new TiledLog(this.tiles, size), seen, size).hashes()) {
                body.append(hash.base64()).append('\n');
            }
        }
        return body.append('\n').append(checkpoint).toString();
    }

    /**
     * A witness that has seen something else says what, and can be given the proof from
     * there. One that has seen more than is signed now is told a later checkpoint.
     */
    private static OptionalLong seenMore(HttpResponse<byte[]> answer, Note checkpoint) throws IOException {
        boolean says = answer.statusCode() == CONFLICT
                && answer.headers().firstValue("Content-Type").filter((type) -> type.startsWith(SIZE)).isPresent();
        if (!says) {
            return OptionalLong.empty();
        }
        try {
            long size = Long.parseLong(new String(answer.body(), StandardCharsets.UTF_8).strip());
            boolean within = size >= 0 && size <= Checkpoint.parse(checkpoint.text()).size();
            return within ? OptionalLong.of(size) : OptionalLong.empty();
        }
        catch (NumberFormatException ex) {
            throw new IOException("the witness does not say a size", ex);
        }
    }

}
