package org.lianxi.contract.meeting;

/**
 * How a unit voted (C-4.4, A-16).
 *
 * @param unitCode the unit
 * @param position {@code for}, {@code against} or {@code abstained}
 */
public record UnitVote(String unitCode, String position) {

}
