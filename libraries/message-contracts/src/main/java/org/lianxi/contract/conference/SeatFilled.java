package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A seat got its holder when the charter was loaded (C-2.2, C-2.6).
 *
 * @param conferenceId the conference
 * @param seatId the seat, such as {@code member:u1}
 * @param role the seat's role, such as {@code member} or {@code office-deputy}
 * @param unitCode the unit that fills the seat
 * @param holder who holds it
 * @param from first day of the term
 */
@EventType("org.lianxi.conference.seat-filled.v1")
public record SeatFilled(String conferenceId, String seatId, String role, String unitCode, Holder holder,
        LocalDate from) implements ConferenceEvent {
}
