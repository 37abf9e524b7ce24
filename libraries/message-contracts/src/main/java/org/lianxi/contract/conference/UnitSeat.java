package org.lianxi.contract.conference;

/**
 * A seat that a unit admitted later gets; vacant until a nomination is confirmed.
 *
 * @param seatId the seat, such as {@code member:u1}
 * @param role the seat's role
 * @param eligibility who may hold it, in the charter's words
 * @param perUnit {@code all} or {@code others}, as the charter's seats of that kind
 * @param eligibilityMode {@code advisory} or {@code attested} when the seat says so
 * itself; null when {@code membership.eligibility} holds
 */
public record UnitSeat(String seatId, String role, String eligibility, String perUnit, String eligibilityMode) {
}
