package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A term ended without a successor, because the seat is gone (C-2.3, C-0.1).
 *
 * @param conferenceId the conference
 * @param seatId the seat
 * @param role the seat's role
 * @param unitCode the seat's unit, null when an organ outside filled it
 * @param holder whose term ended
 * @param reason unit-withdrawn or charter-amended
 * @param lastDay last day of the term
 */
@EventType("org.lianxi.conference.term-ended.v1")
public record TermEnded(String conferenceId, String seatId, String role, String unitCode, Holder holder, String reason,
        LocalDate lastDay) implements ConferenceEvent {
}
