package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A seat of the conference office changed hands (C-2.6, A-11).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination that was confirmed
 * @param seatId the seat
 * @param role the seat's role
 * @param unitCode the seat's unit
 * @param from the holder whose term ended
 * @param to the holder whose term began
 * @param basis what the change rests on
 * @param effectiveOn first day of the new term; the old one ends the day before
 */
@EventType("org.lianxi.conference.office-staff-changed.v1")
public record OfficeStaffChanged(String conferenceId, String nominationId, String seatId, String role, String unitCode,
        Holder from, Holder to, ConfirmationBasis basis, LocalDate effectiveOn) implements ConferenceEvent {
}
