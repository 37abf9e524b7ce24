package org.lianxi.notification.intake;

import java.util.List;
import java.util.Optional;

import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Refused;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.WaitingEvent;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Conferences that are held back, by an event that cannot be taken in or by one that does
 * not come, and what operators do about them.
 */
@Component
class HeldBack {

    private final ParkedEvents parked;

    private final ParkedRetry retry;

    private final SkippedEvents skipped;

    private final Positions positions;

    private final Consumption consumption;

    private final TransactionTemplate transactions;

    HeldBack(ParkedEvents parked, ParkedRetry retry, SkippedEvents skipped, Positions positions,
            Consumption consumption, TransactionTemplate transactions) {
        this.parked = parked;
        this.retry = retry;
        this.skipped = skipped;
        this.positions = positions;
        this.consumption = consumption;
        this.transactions = transactions;
    }

    /**
     * Conferences behind an event that cannot be taken in.
     */
    List<String> parked() {
        return this.parked.conferences();
    }

    /**
     * Conferences behind an event that has not come, as far as this instance reads them.
     */
    List<WaitingEvent> waiting() {
        return this.consumption.waitingEvents();
    }

    /**
     * Tries again: what is parked at once; what waits by reading the topic from its
     * start.
     */
    void retry(String conferenceId) {
        boolean waits = waitingIn(conferenceId).isPresent();
        if (!waits && this.parked.first(conferenceId).isEmpty()) {
            throw new Refused(HttpStatus.NOT_FOUND, "nothing-held-back", conferenceId);
        }
        if (waits) {
            this.transactions.executeWithoutResult((status) -> this.positions.readAgain(conferenceId));
        }
        this.retry.now(conferenceId);
    }

    /**
     * Goes on without the event that holds a conference back. The conference is read
     * again from there: what stood behind the event comes once more, and so does a true
     * event whose place a forged one had taken.
     */
    void skip(String conferenceId, String eventId, Actor actor, String reason) {
        Optional<WaitingEvent> waiting = waitingIn(conferenceId).filter((found) -> found.event().id().equals(eventId));
        this.transactions.executeWithoutResult((status) -> {
            this.positions.lockWithTurn(conferenceId);
            Optional<RecordedEvent> first = this.parked.first(conferenceId);
            if (first.filter((event) -> event.id().equals(eventId)).isPresent()) {
                String fault = this.parked.list(conferenceId).getFirst().reason();
                this.skipped.record(first.get(), "parked", fault, actor, reason);
                this.parked.clear(conferenceId);
                this.positions.readAgain(conferenceId, first.get().previousIndex());
            }
            else {
                RecordedEvent event = waiting.map(WaitingEvent::event)
                    .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "event-not-held-back", eventId));
                this.skipped.record(event, "waiting", null, actor, reason);
                this.positions.readAgain(conferenceId);
            }
        });
    }

    private Optional<WaitingEvent> waitingIn(String conferenceId) {
        return waiting().stream().filter((found) -> found.event().conferenceId().equals(conferenceId)).findFirst();
    }

}
