package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The conference confirmed a nomination: the old term ended, the new one began (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination that was confirmed
 * @param seatId the seat
 * @param role the seat's role
 * @param unitCode the seat's unit
 * @param from the holder whose term ended, or null when the seat was vacant
 * @param to the holder whose term began
 * @param basis what the confirmation rests on
 * @param effectiveOn first day of the new term; the old one ends the day before
 */
@EventType("org.lianxi.conference.member-changed.v1")
public record MemberChanged(String conferenceId, String nominationId, String seatId, String role, String unitCode,
        Holder from, Holder to, ConfirmationBasis basis, LocalDate effectiveOn) implements ConferenceEvent {
}
