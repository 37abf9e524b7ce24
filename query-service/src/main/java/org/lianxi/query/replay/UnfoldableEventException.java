package org.lianxi.query.replay;

import org.lianxi.transport.RecordedEvent;

/**
 * This build cannot fold an event.
 */
public final class UnfoldableEventException extends RuntimeException {

    private final transient RecordedEvent event;

    UnfoldableEventException(RecordedEvent event, Throwable cause) {
        super("event " + event.index() + " (" + event.type() + "): " + cause.getMessage(), cause);
        this.event = event;
    }

    /**
     * Which one.
     * @return the event
     */
    public RecordedEvent event() {
        return this.event;
    }

}
