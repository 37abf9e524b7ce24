package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The conference did not confirm a nomination (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param seatId the seat
 * @param unitCode the nominating unit
 * @param reason why
 * @param rejectedOn day of the decision
 */
@EventType("org.lianxi.conference.nomination-rejected.v1")
public record NominationRejected(String conferenceId, String nominationId, String seatId, String unitCode,
        String reason, LocalDate rejectedOn) implements ConferenceEvent {
}
