package org.lianxi.transport;

/**
 * A conference that is held back because an event before this one has not come.
 *
 * @param event the first event that cannot be delivered yet
 * @param seenIndex index of the last event of the conference that was delivered, 0 for
 * none
 */
public record WaitingEvent(RecordedEvent event, long seenIndex) {

    /**
     * What operators are shown of it, by every service alike.
     * @return without what the event says
     */
    public Shown shown() {
        return new Shown(this.event.conferenceId(), this.seenIndex, this.event.previousIndex(), this.event.id(),
                this.event.type(), this.event.index());
    }

    /**
     * A conference behind an event that has not come.
     *
     * @param conferenceId the conference
     * @param seenIndex the last event that was taken in
     * @param missingIndex the event that has not come
     * @param eventId the event that came without it
     * @param eventType its type
     * @param logIndex its place in the log, as it says
     */
    public record Shown(String conferenceId, long seenIndex, long missingIndex, String eventId, String eventType,
            long logIndex) {
    }

}
