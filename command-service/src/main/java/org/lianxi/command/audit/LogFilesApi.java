package org.lianxi.command.audit;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.MalformedException;
import org.lianxi.audit.Note;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The log as files, in the form that others' tools read (c2sp.org/tlog-tiles). Only what
 * a signed checkpoint covers is there. Full tiles and bundles never change, and may be
 * kept for ever by whoever has them; those that are not full give way to fuller ones. Any
 * file can be asked for by its tag.
 */
@RestController
class LogFilesApi {

    private static final String PREFIX = "/api/log/";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl UNTIL_FULLER = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Checkpoints checkpoints;

    private final Cosignatures cosignatures;

    private final LogTiles tiles;

    LogFilesApi(Checkpoints checkpoints, Cosignatures cosignatures, LogTiles tiles) {
        this.checkpoints = checkpoints;
        this.cosignatures = cosignatures;
        this.tiles = tiles;
    }

    /**
     * The last checkpoint, or the last that so many witnesses have cosigned.
     */
    @GetMapping(PREFIX + "checkpoint")
    ResponseEntity<byte[]> checkpoint(@RequestParam(defaultValue = "0") int witnesses) throws NoResourceFoundException {
        return answer(this.cosignatures.witnessedBy(witnesses).orElseThrow(() -> nothingAt("checkpoint")));
    }

    /**
     * An earlier checkpoint, such as the one that a paper names.
     */
    @GetMapping(PREFIX + "checkpoints/{size}")
    ResponseEntity<byte[]> checkpoint(@PathVariable long size) throws NoResourceFoundException {
        return answer(this.cosignatures.of(size).orElseThrow(() -> nothingAt("checkpoints/" + size)));
    }

    private static ResponseEntity<byte[]> answer(Note note) {
        byte[] body = note.toString().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
            .contentType(TEXT)
            .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)))
            .eTag(LogTags.of(body))
            .body(body);
    }

    @GetMapping(PREFIX + "tile/{*place}")
    ResponseEntity<byte[]> tile(@PathVariable String place) throws NoResourceFoundException {
        String path = "tile" + place;
        try {
            TilePath tile = TilePath.parse(path);
            if (!tile.isWithin(signedSize())) {
                throw nothingAt(path);
            }
            byte[] body = this.tiles.read(tile);
            return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl((tile.width() == Tile.WIDTH) ? FOR_EVER : UNTIL_FULLER)
                .eTag(LogTags.of(body))
                .body(body);
        }
        catch (MalformedException | FileNotFoundException ex) {
            throw nothingAt(path);
        }
    }

    private long signedSize() {
        return this.checkpoints.last().map((note) -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    private static NoResourceFoundException nothingAt(String path) {
        return new NoResourceFoundException(HttpMethod.GET, PREFIX + path, path);
    }

}
