package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit named its liaison 联络员 (C-2.1, where the charter has liaisons).
 *
 * @param conferenceId the conference
 * @param seatId the seat
 * @param unitCode the unit
 * @param from the liaison before, or null when the seat was vacant
 * @param to the liaison now
 * @param effectiveOn first day of the term; the old one ends the day before
 */
@EventType("org.lianxi.conference.liaison-named.v1")
public record LiaisonNamed(String conferenceId, String seatId, String unitCode, Holder from, Holder to,
        LocalDate effectiveOn) implements ConferenceEvent {
}
