package org.lianxi.query.rebuild;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets operators rebuild views, or only compare them with the log.
 */
@RestController
@RequestMapping("/api/operations/rebuild")
class RebuildApi {

    private final Rebuilds rebuilds;

    RebuildApi(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @GetMapping
    RebuildStatus status() {
        return this.rebuilds.status();
    }

    /**
     * Starts, or goes on with what a kill or a failure has interrupted.
     */
    @PostMapping
    ResponseEntity<RebuildStatus> start(@RequestParam(defaultValue = "") List<String> views,
            @RequestParam(defaultValue = "true") boolean swap) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(this.rebuilds.start(views, swap));
    }

    @DeleteMapping
    ResponseEntity<RebuildStatus> giveUp() {
        this.rebuilds.giveUp();
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(this.rebuilds.status());
    }

}
