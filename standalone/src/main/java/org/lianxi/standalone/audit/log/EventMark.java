package org.lianxi.standalone.audit.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.lianxi.transport.RecordedEvent;

/**
 * Which event it was: who changed something, and when.
 *
 * @param index its place in the log
 * @param id its id
 * @param aggregate its aggregate
 * @param type its wire name
 * @param time when it was recorded
 * @param by unit, role and account of the actor
 */
public record EventMark(long index, String id, String aggregate, String type, Instant time, String by) {

    /**
     * The mark of an event.
     * @param event the event
     * @return its mark
     */
    public static EventMark of(RecordedEvent event) {
        String unit = (event.actor().unit() != null) ? event.actor().unit() : "";
        return new EventMark(event.index(), event.id(), event.aggregateId(), event.type(), event.time(),
                unit + "/" + event.actor().role() + "/" + event.actor().account());
    }

    /**
     * For a program to read.
     * @return names and values
     */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("index", this.index);
        document.put("id", this.id);
        document.put("aggregate", this.aggregate);
        document.put("type", this.type);
        document.put("time", this.time.toString());
        document.put("by", this.by);
        return document;
    }

}
