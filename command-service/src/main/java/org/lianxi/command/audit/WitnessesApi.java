package org.lianxi.command.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lianxi.audit.Note;
import org.lianxi.command.shared.http.RequestException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the cosignatures of witnesses (c2sp.org/tlog-cosignature) and tells how far each
 * has seen the log. A cosignature says itself whose it is, so nobody has to sign in.
 */
@RestController
class WitnessesApi {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Cosigning cosigning;

    private final Cosignatures cosignatures;

    private final WitnessLag lag;

    WitnessesApi(Cosigning cosigning, Cosignatures cosignatures, WitnessLag lag) {
        this.cosigning = cosigning;
        this.cosignatures = cosignatures;
        this.lag = lag;
    }

    @PostMapping(path = "/api/log/checkpoints/{size}/cosignatures", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> cosign(@PathVariable long size, @RequestBody byte[] body) {
        boolean first = this.cosigning.take(checkpoint(size), body);
        return ResponseEntity.status(first ? HttpStatus.CREATED : HttpStatus.OK)
            .contentType(TEXT)
            .body(checkpoint(size).toString().getBytes(StandardCharsets.UTF_8));
    }

    private Note checkpoint(long size) {
        return this.cosignatures.of(size)
            .orElseThrow(() -> new RequestException(HttpStatus.NOT_FOUND, "checkpoint-not-there", "size"));
    }

    @GetMapping("/api/log/witnesses")
    Witnessed witnesses() {
        return new Witnessed(this.lag.ofAll());
    }

    /**
     * All witnesses.
     *
     * @param witnesses how far each has seen the log
     */
    record Witnessed(List<WitnessLag.Standing> witnesses) {
    }

}
