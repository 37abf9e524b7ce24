package org.lianxi.query.ingest;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.Document;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.transport.WaitingEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows operators what is held back, and lets them try it again or go on without an
 * event. The same calls as those of the notification service.
 */
@RestController
@RequestMapping("/api/operations")
class ParkedApi {

    private static final int SHOWN = 100;

    private static final int LONGEST = 500;

    private final ParkedEvents parked;

    private final SkippedEvents skipped;

    private final HeldBack heldBack;

    ParkedApi(ParkedEvents parked, SkippedEvents skipped, HeldBack heldBack) {
        this.parked = parked;
        this.skipped = skipped;
        this.heldBack = heldBack;
    }

    @GetMapping("/parked")
    Overview parked() {
        return new Overview(this.parked.conferences().stream().map(this::describe).toList(),
                this.heldBack.waiting().stream().map(WaitingEvent::shown).toList());
    }

    @PostMapping("/parked/{conferenceId}/retry")
    ResponseEntity<Map<String, Object>> retry(@PathVariable String conferenceId) {
        boolean applied = this.heldBack.retry(conferenceId);
        return ResponseEntity.status(applied ? HttpStatus.OK : HttpStatus.CONFLICT)
            .body(Map.of("conferenceId", conferenceId, "applied", applied, "left", this.parked.count(conferenceId)));
    }

    @PostMapping("/parked/{conferenceId}/skip")
    Overview skip(@PathVariable String conferenceId, @RequestBody Skip skip,
            @RequestHeader(name = Operator.HEADER, required = false) String header) {
        Operator operator = Operator.parse(header);
        if (skip.eventId() == null || skip.eventId().isBlank()) {
            throw new InvalidParameterException("eventId", "required");
        }
        if (skip.reason() == null || skip.reason().isBlank() || skip.reason().length() > LONGEST) {
            throw new InvalidParameterException("reason", "reason-needed");
        }
        this.heldBack.skip(conferenceId, skip.eventId(), operator, skip.reason());
        return parked();
    }

    @GetMapping("/skipped")
    Map<String, List<SkippedEvents.Decision>> skipped() {
        return Map.of("items", this.skipped.decisions());
    }

    private Parked describe(ParkedConference conference) {
        return new Parked(conference, this.parked.count(conference.conferenceId()),
                this.parked.envelopes(conference.conferenceId(), SHOWN).stream().map(Envelope::of).toList());
    }

    /**
     * What is held back.
     *
     * @param conferences conferences behind an event that cannot be applied
     * @param waiting conferences behind an event that has not come
     */
    record Overview(List<Parked> conferences, List<WaitingEvent.Shown> waiting) {
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

    /**
     * A decision to go on without an event.
     *
     * @param eventId the event that holds the conference back
     * @param reason why, for the record
     */
    record Skip(String eventId, String reason) {
    }

}
