package org.lianxi.contract.meeting;

import org.lianxi.contract.conference.Holder;

/**
 * A seat and its holder on the day a meeting was called.
 *
 * @param seatId the seat
 * @param role the seat's role
 * @param unitCode the seat's unit
 * @param holder the holder, or null when the seat was vacant
 */
public record RosterEntry(String seatId, String role, String unitCode, Holder holder) {
}
