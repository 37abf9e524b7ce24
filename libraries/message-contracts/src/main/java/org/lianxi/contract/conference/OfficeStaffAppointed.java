package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A vacant seat of the conference office got its holder (C-2.6, A-11).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination that was confirmed
 * @param seatId the seat
 * @param role the seat's role
 * @param unitCode the seat's unit
 * @param holder who holds it now
 * @param basis what the appointment rests on
 * @param effectiveOn first day of the term
 */
@EventType("org.lianxi.conference.office-staff-appointed.v1")
public record OfficeStaffAppointed(String conferenceId, String nominationId, String seatId, String role,
        String unitCode, Holder holder, ConfirmationBasis basis, LocalDate effectiveOn) implements ConferenceEvent {
}
