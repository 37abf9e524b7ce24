package org.lianxi.query.ingest;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.Document;
import org.lianxi.query.shared.UnknownEntityException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows operators what is held back, and lets them try it again.
 */
@RestController
@RequestMapping("/api/operations/parked")
class ParkedApi {

    private static final int SHOWN = 100;

    private final ParkedEvents parked;

    private final Ingest ingest;

    ParkedApi(ParkedEvents parked, Ingest ingest) {
        this.parked = parked;
        this.ingest = ingest;
    }

    @GetMapping
    Map<String, List<Parked>> parked() {
        return Map.of("conferences", this.parked.conferences().stream().map(this::describe).toList());
    }

    @PostMapping("/{conferenceId}/retry")
    ResponseEntity<Map<String, Object>> retry(@PathVariable String conferenceId) {
        if (this.parked.conferences().stream().noneMatch((found) -> found.conferenceId().equals(conferenceId))) {
            throw new UnknownEntityException("parked-conference", conferenceId);
        }
        boolean applied = this.ingest.retry(conferenceId);
        return ResponseEntity.status(applied ? HttpStatus.OK : HttpStatus.CONFLICT)
            .body(Map.of("conferenceId", conferenceId, "applied", applied, "left", this.parked.count(conferenceId)));
    }

    private Parked describe(ParkedConference conference) {
        return new Parked(conference, this.parked.count(conference.conferenceId()),
                this.parked.envelopes(conference.conferenceId(), SHOWN).stream().map(Envelope::of).toList());
    }

    record Parked(@JsonUnwrapped ParkedConference conference, long count, List<Envelope> events) {
    }

    record Envelope(String id, long index, String type, int revision, String aggregateId, long sequence, String time) {

        static Envelope of(Document document) {
            return new Envelope(document.getString("_id"), document.getLong("index"), document.getString("type"),
                    document.getInteger("revision"), document.getString("aggregateId"), document.getLong("sequence"),
                    document.getString("time"));
        }

    }

}
