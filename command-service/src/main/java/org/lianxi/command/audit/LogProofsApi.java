package org.lianxi.command.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.ConsistencyProof;
import org.lianxi.audit.Hash;
import org.lianxi.audit.InclusionProof;
import org.lianxi.audit.LogProof;
import org.lianxi.audit.Note;
import org.lianxi.audit.TiledLog;
import org.lianxi.command.shared.http.RequestException;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Proofs for people. Tools make their own from the tiles.
 */
@RestController
class LogProofsApi {

    private static final String INCLUSION = "/api/log/proofs/inclusion";

    private final LogPlaces places;

    private final Cosignatures checkpoints;

    private final LogTiles tiles;

    LogProofsApi(LogPlaces places, Cosignatures checkpoints, LogTiles tiles) {
        this.places = places;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
    }

    /**
     * That an entry is in the log, against the last checkpoint or an earlier one.
     */
    @GetMapping(path = INCLUSION, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Inclusion> inclusion(@RequestParam Optional<Long> index, @RequestParam Optional<String> event,
            @RequestParam Optional<Long> size) {
        LogProof proof = proof(index, event, size);
        byte[] entry = this.tiles.entry(proof.proof().index());
        Inclusion inclusion = new Inclusion(proof.proof().index() + 1, proof.proof().index(), proof.proof().size(),
                new String(entry, StandardCharsets.UTF_8), Hash.ofLeaf(entry).base64(),
                Checkpoint.parse(proof.checkpoint().text()).root().base64(), base64(proof.proof().hashes()),
                proof.checkpoint().toString());
        return ofCheckpoint(size, "json " + proof).body(inclusion);
    }

    /**
     * A proof against a checkpoint that was named stays what it is; against the last one
     * it is as fresh as that.
     */
    private static ResponseEntity.BodyBuilder ofCheckpoint(Optional<Long> size, String what) {
        return ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(size.isPresent() ? Duration.ofMinutes(1) : Duration.ofSeconds(1)))
            .varyBy(HttpHeaders.ACCEPT)
            .eTag(LogTags.of(what.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The same as a file to be kept beside a paper (c2sp.org/tlog-proof).
     */
    @GetMapping(path = INCLUSION, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> inclusionFile(@RequestParam Optional<Long> index, @RequestParam Optional<String> event,
            @RequestParam Optional<Long> size) {
        String file = proof(index, event, size).toString();
        return ofCheckpoint(size, file).body(file);
    }

    /**
     * That the log of some size is the beginning of a later checkpoint's, the last one if
     * none is named.
     */
    @GetMapping("/api/log/proofs/consistency")
    ResponseEntity<Consistency> consistency(@RequestParam long from, @RequestParam Optional<Long> to) {
        Note note = checkpoint(to, "to");
        Checkpoint later = Checkpoint.parse(note.text());
        if (from < 0 || from > later.size()) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "log-size-out-of-range", "from");
        }
        TiledLog log = new TiledLog(this.tiles, later.size());
        Consistency consistency = new Consistency(from, later.size(), new TiledLog(this.tiles, from).root().base64(),
                later.root().base64(), base64(ConsistencyProof.of(log, from, later.size()).hashes()), note.toString());
        return ofCheckpoint(to, from + " " + note).body(consistency);
    }

    private LogProof proof(Optional<Long> index, Optional<String> event, Optional<Long> size) {
        Note note = checkpoint(size, "size");
        long signed = Checkpoint.parse(note.text()).size();
        long place = event.isPresent()
                ? this.places.indexOf(event.get()).orElseThrow(() -> notThere("event", "log-entry-not-signed"))
                : index.orElseThrow(() -> new RequestException(HttpStatus.BAD_REQUEST, "log-entry-not-named", "index"));
        if (place < 1 || place > signed) {
            throw notThere(event.isPresent() ? "event" : "index", "log-entry-not-signed");
        }
        return new LogProof(InclusionProof.of(new TiledLog(this.tiles, signed), place - 1, signed), note);
    }

    private Note checkpoint(Optional<Long> size, String field) {
        return size.map(this.checkpoints::of)
            .orElseGet(this.checkpoints::last)
            .orElseThrow(() -> notThere(field, "checkpoint-not-there"));
    }

    private static RequestException notThere(String field, String code) {
        return new RequestException(HttpStatus.NOT_FOUND, code, field);
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    /**
     * An inclusion proof.
     *
     * @param index number of the entry in the log, from 1
     * @param leafIndex number of the leaf, from 0
     * @param size how many entries the checkpoint is over
     * @param entry the entry
     * @param leafHash hash of the entry
     * @param rootHash root that the proof leads to
     * @param hashes the proof
     * @param checkpoint the signed checkpoint
     */
    record Inclusion(long index, long leafIndex, long size, String entry, String leafHash, String rootHash,
            List<String> hashes, String checkpoint) {
    }

    /**
     * A consistency proof.
     *
     * @param from size of the earlier log
     * @param to size of the later one
     * @param fromRoot root of the earlier one
     * @param toRoot root of the later one
     * @param hashes the proof
     * @param checkpoint the later checkpoint, signed
     */
    record Consistency(long from, long to, String fromRoot, String toRoot, List<String> hashes, String checkpoint) {
    }

}
