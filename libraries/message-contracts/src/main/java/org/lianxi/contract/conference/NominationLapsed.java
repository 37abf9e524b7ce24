package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A nomination waits no longer, because its seat is gone (C-2.3, C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param seatId the seat
 * @param unitCode the nominating unit
 * @param lapsedOn day from which there is no seat
 */
@EventType("org.lianxi.conference.nomination-lapsed.v1")
public record NominationLapsed(String conferenceId, String nominationId, String seatId, String unitCode,
        LocalDate lapsedOn) implements ConferenceEvent {
}
