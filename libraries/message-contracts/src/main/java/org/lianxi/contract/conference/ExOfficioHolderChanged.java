package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A seat that goes with a post passed to the new holder of the post, on evidence and
 * without confirmation (C-2.2, INV-28).
 *
 * @param conferenceId the conference
 * @param seatId the seat
 * @param role the seat's role
 * @param unitCode the unit that fills the seat, null when an organ outside does
 * @param organ the organ outside that fills the seat, null when a unit does
 * @param from the holder whose term ended, or null when the seat was vacant
 * @param to the holder whose term began
 * @param evidence the appointment document
 * @param effectiveOn first day of the new term; the old one ends the day before
 */
@EventType("org.lianxi.conference.ex-officio-holder-changed.v1")
public record ExOfficioHolderChanged(String conferenceId, String seatId, String role, String unitCode, String organ,
        Holder from, Holder to, String evidence, LocalDate effectiveOn) implements ConferenceEvent {
}
