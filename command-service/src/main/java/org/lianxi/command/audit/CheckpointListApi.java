package org.lianxi.command.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Note;
import org.lianxi.command.shared.http.RequestException;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All checkpoints that were signed, from the first on. Each says which one it goes on
 * from.
 */
@RestController
class CheckpointListApi {

    private static final String PATH = "/api/log/checkpoints";

    private static final int MOST = 1_000;

    private final Checkpoints checkpoints;

    CheckpointListApi(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @GetMapping(PATH)
    ResponseEntity<Answer> checkpoints(@RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit) {
        if (after < 0) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "log-size-negative", "after");
        }
        int most = Math.clamp(limit, 1, MOST);
        List<Signed> found = this.checkpoints.listed(after, most);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)));
        if (found.size() == most) {
            answer.header(HttpHeaders.LINK,
                    "<" + PATH + "?after=" + found.getLast().size() + "&limit=" + most + ">; rel=\"next\"");
        }
        long last = found.isEmpty() ? after : found.getLast().size();
        return answer.eTag("\"" + after + "-" + last + "\"").body(new Answer(found));
    }

    /**
     * A page of checkpoints.
     *
     * @param checkpoints by size
     */
    record Answer(List<Signed> checkpoints) {
    }

    /**
     * A checkpoint.
     *
     * @param size how many entries it is over
     * @param previousSize the one that it goes on from
     * @param root root of the tree
     * @param signedAt when it was signed
     * @param note as it was signed
     */
    record Signed(long size, long previousSize, String root, Instant signedAt, String note) {

        static Signed of(long previousSize, Note note, Instant signedAt) {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            return new Signed(checkpoint.size(), previousSize, checkpoint.root().base64(), signedAt, note.toString());
        }

    }

}
