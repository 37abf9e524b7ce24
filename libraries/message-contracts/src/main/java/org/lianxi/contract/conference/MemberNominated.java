package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit proposed a new holder for one of its seats (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param seatId the seat
 * @param unitCode the nominating unit, which is the seat's unit
 * @param nominee who is proposed
 * @param reason why the change is needed
 * @param nominatedOn day of the nomination
 */
@EventType("org.lianxi.conference.member-nominated.v1")
public record MemberNominated(String conferenceId, String nominationId, String seatId, String unitCode, Holder nominee,
        String reason, LocalDate nominatedOn) implements ConferenceEvent {
}
