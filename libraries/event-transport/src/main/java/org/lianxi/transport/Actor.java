package org.lianxi.transport;

/**
 * Who caused an event.
 *
 * @param account the signed-in account, or the name of a service
 * @param unit code of the unit acted for, or null for a service
 * @param role the role acted in
 */
public record Actor(String account, String unit, String role) {
}
