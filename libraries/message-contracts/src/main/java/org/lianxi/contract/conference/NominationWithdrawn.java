package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The unit took its nomination back before it was decided (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param seatId the seat
 * @param unitCode the nominating unit
 * @param reason why
 * @param withdrawnOn day on which it was taken back
 */
@EventType("org.lianxi.conference.nomination-withdrawn.v1")
public record NominationWithdrawn(String conferenceId, String nominationId, String seatId, String unitCode,
        String reason, LocalDate withdrawnOn) implements ConferenceEvent {
}
