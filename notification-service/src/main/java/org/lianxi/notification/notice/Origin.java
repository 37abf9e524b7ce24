package org.lianxi.notification.notice;

import java.time.Instant;

import org.lianxi.transport.RecordedEvent;

/**
 * What called for a notice: an event, or a stage of a deadline.
 *
 * @param id id of the event; for a deadline an id made from the stage, always the same
 * @param conferenceId the conference
 * @param subjectId the aggregate concerned
 * @param logIndex place in the log of the event, or of the last event taken into account
 * @param at when it happened
 */
public record Origin(String id, String conferenceId, String subjectId, long logIndex, Instant at) {

    static Origin of(RecordedEvent event) {
        return new Origin(event.id(), event.conferenceId(), event.aggregateId(), event.index(), event.time());
    }

}
