package org.lianxi.standalone.demo;

/**
 * A member unit.
 *
 * @param code its code
 * @param name its name
 */
record Unit(String code, String name) {
}
