package org.lianxi.standalone.audit.rules;

import org.lianxi.contract.RecordedFact;
import org.lianxi.standalone.audit.log.LoggedEvent;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;

/**
 * An event of the log, read.
 *
 * @param event its envelope
 * @param fact what it says
 * @param metaData its metadata as stored
 * @param leaf what the log committed to
 */
public record Entry(RecordedEvent event, RecordedFact fact, byte[] metaData, byte[] leaf) {

    /**
     * Reads an event.
     * @param logged the event as stored
     * @return what it says
     * @throws org.lianxi.transport.UnreadableEventException if this build does not know
     * its type, or the payload does not fit it
     */
    public static Entry of(LoggedEvent logged) {
        return new Entry(logged.event(), EventJson.read(logged.event()), logged.metaData(), logged.leaf());
    }

    @Override
    public String toString() {
        return this.event.index() + " " + this.fact;
    }

}
