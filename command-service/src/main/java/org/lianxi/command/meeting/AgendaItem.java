package org.lianxi.command.meeting;

/**
 * A matter that a unit proposed for the agenda.
 *
 * @param unitCode the unit
 * @param title what it is about
 * @param number its place on the agenda, null while it is not on it
 * @param pending whether it waits for a decision
 */
public record AgendaItem(String unitCode, String title, Integer number, boolean pending) {
}
