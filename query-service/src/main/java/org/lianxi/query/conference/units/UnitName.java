package org.lianxi.query.conference.units;

/**
 * A unit as answers name it.
 *
 * @param unitCode its code
 * @param unitName its name
 */
public record UnitName(String unitCode, String unitName) {
}
