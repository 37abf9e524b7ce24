package org.lianxi.query.ingest;

import java.util.List;
import java.util.Optional;

import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.transport.WaitingEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Conferences that are held back, by an event that cannot be applied or by one that does
 * not come, and what operators do about them.
 */
@Component
class HeldBack {

    private final ParkedEvents parked;

    private final SkippedEvents skipped;

    private final Ingest ingest;

    private final ObjectProvider<EventStream> stream;

    HeldBack(ParkedEvents parked, SkippedEvents skipped, Ingest ingest, ObjectProvider<EventStream> stream) {
        this.parked = parked;
        this.skipped = skipped;
        this.ingest = ingest;
        this.stream = stream;
    }

    /**
     * Conferences behind an event that has not come, as far as this instance reads them.
     */
    List<WaitingEvent> waiting() {
        EventStream running = this.stream.getIfAvailable();
        return (running != null) ? running.waitingEvents() : List.of();
    }

    /**
     * Tries again: what is parked at once; what waits by reading the topic from its
     * start.
     * @return whether nothing is left parked
     * @throws UnknownEntityException if nothing holds the conference back
     */
    boolean retry(String conferenceId) {
        boolean waits = waitingIn(conferenceId).isPresent();
        if (!waits && this.parked.of(conferenceId).isEmpty()) {
            throw new UnknownEntityException("parked-conference", conferenceId);
        }
        if (waits) {
            this.ingest.readAgain(conferenceId);
        }
        return this.ingest.retry(conferenceId);
    }

    /**
     * Goes on without the event that holds a conference back.
     * @throws UnknownEntityException if it does not
     */
    void skip(String conferenceId, String eventId, Operator operator, String reason) {
        String fault = this.parked.of(conferenceId).map(ParkedConference::reason).orElse(null);
        boolean first = this.ingest.skip(conferenceId, eventId,
                (event) -> this.skipped.record(event, "parked", fault, operator, reason));
        if (!first) {
            WaitingEvent waiting = waitingIn(conferenceId).filter((found) -> found.event().id().equals(eventId))
                .orElseThrow(() -> new UnknownEntityException("held-event", eventId));
            this.skipped.record(waiting.event(), "waiting", null, operator, reason);
            this.ingest.readAgain(conferenceId);
        }
    }

    private Optional<WaitingEvent> waitingIn(String conferenceId) {
        return waiting().stream().filter((found) -> found.event().conferenceId().equals(conferenceId)).findFirst();
    }

}
