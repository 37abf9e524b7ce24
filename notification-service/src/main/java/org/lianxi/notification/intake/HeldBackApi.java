package org.lianxi.notification.intake;

import java.util.List;
import java.util.Map;

import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Refused;
import org.lianxi.transport.WaitingEvent;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows operators every conference that is held back, and lets them try again or go on
 * without an event. The same calls as those of the query service.
 */
@RestController
@RequestMapping("/api/operations")
class HeldBackApi {

    private static final int LONGEST = 500;

    private final HeldBack heldBack;

    private final ParkedEvents parked;

    private final SkippedEvents skipped;

    HeldBackApi(HeldBack heldBack, ParkedEvents parked, SkippedEvents skipped) {
        this.heldBack = heldBack;
        this.parked = parked;
        this.skipped = skipped;
    }

    @GetMapping("/parked")
    Overview parked() {
        return new Overview(this.heldBack.parked().stream().map((id) -> new Parked(id, this.parked.list(id))).toList(),
                this.heldBack.waiting().stream().map(WaitingEvent::shown).toList());
    }

    @PostMapping("/parked/{c}/retry")
    Overview retry(@PathVariable("c") String conferenceId) {
        this.heldBack.retry(conferenceId);
        return parked();
    }

    @PostMapping("/parked/{c}/skip")
    Overview skip(@PathVariable("c") String conferenceId, @RequestBody Skip skip,
            @RequestHeader(name = Actor.HEADER, required = false) String header) {
        Actor actor = Actor.parse(header);
        if (!"system".equals(actor.role())) {
            throw new Refused(HttpStatus.FORBIDDEN, "operators-only");
        }
        if (skip.eventId() == null || skip.eventId().isBlank()) {
            throw Refused.field("eventId", "required");
        }
        if (skip.reason() == null || skip.reason().isBlank() || skip.reason().length() > LONGEST) {
            throw Refused.field("reason", "reason-needed");
        }
        this.heldBack.skip(conferenceId, skip.eventId(), actor, skip.reason());
        return parked();
    }

    @GetMapping("/skipped")
    Map<String, List<SkippedEvents.Decision>> skipped() {
        return Map.of("items", this.skipped.decisions());
    }

    /**
     * What is held back.
     *
     * @param conferences conferences behind an event that cannot be taken in
     * @param waiting conferences behind an event that has not come
     */
    record Overview(List<Parked> conferences, List<WaitingEvent.Shown> waiting) {
    }

    /**
     * A conference behind an event that cannot be taken in.
     *
     * @param conferenceId the conference
     * @param events the first hundred of its events; the first of all holds the others
     * back
     */
    record Parked(String conferenceId, List<ParkedEvents.ParkedEvent> events) {
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
