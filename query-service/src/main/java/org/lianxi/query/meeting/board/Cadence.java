package org.lianxi.query.meeting.board;

/**
 * How often a charter wants regular meetings.
 *
 * @param every ISO 8601 period, null where meetings are held as needed
 */
record Cadence(String every) {
}
