package org.lianxi.transport;

/**
 * A conference that is held back because an event before this one has not come.
 *
 * @param event the first event that cannot be delivered yet
 * @param seenIndex index of the last event of the conference that was delivered, 0 for
 * none
 */
public record WaitingEvent(RecordedEvent event, long seenIndex) {
}
