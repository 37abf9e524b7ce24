package org.lianxi.notification.intake;

import java.util.List;

import org.lianxi.notification.shared.Recipients;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Events of a conference that could not be taken in, and trying them again at once.
 */
@RestController
@RequestMapping("/api/conferences/{c}/parked")
class ParkedApi {

    private final ParkedEvents parked;

    private final ParkedRetry retry;

    private final Recipients recipients;

    ParkedApi(ParkedEvents parked, ParkedRetry retry, Recipients recipients) {
        this.parked = parked;
        this.retry = retry;
        this.recipients = recipients;
    }

    @GetMapping
    ParkedPage list(@PathVariable("c") String conferenceId) {
        List<ParkedEvents.ParkedEvent> events = this.parked.list(conferenceId);
        if (events.isEmpty()) {
            this.recipients.require(conferenceId);
        }
        return new ParkedPage(events);
    }

    @PostMapping("/retry")
    ParkedPage retry(@PathVariable("c") String conferenceId) {
        if (this.parked.first(conferenceId).isEmpty()) {
            this.recipients.require(conferenceId);
        }
        this.retry.now(conferenceId);
        return new ParkedPage(this.parked.list(conferenceId));
    }

    /**
     * Parked events in order; the first one holds the others back.
     *
     * @param items the first hundred of them
     */
    record ParkedPage(List<ParkedEvents.ParkedEvent> items) {
    }

}
