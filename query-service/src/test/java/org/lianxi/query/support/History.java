package org.lianxi.query.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.transport.Actor;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;

/**
 * A log being written: gives events their places.
 */
public class History {

    private final List<RecordedEvent> events = new ArrayList<>();

    private final Map<String, Long> sequences = new HashMap<>();

    private final Map<String, Long> lastOfConference = new HashMap<>();

    private Actor actor = new Actor("wjj-office", "wjj", "office-clerk");

    private Instant now = Instant.parse("2021-04-26T01:00:00Z");

    private long index;

    public History at(String instant) {
        this.now = Instant.parse(instant);
        return this;
    }

    public History by(String unit, String role) {
        this.actor = (unit != null) ? new Actor(unit + "-office", unit, role)
                : new Actor("notification-service", null, role);
        return this;
    }

    /** The last event happened at another time than the one before. */
    public History lastAt(String instant) {
        RecordedEvent last = this.events.removeLast();
        this.events.add(new RecordedEvent(last.index(), last.previousIndex(), last.id(), last.type(), last.revision(),
                last.conferenceId(), last.aggregateId(), last.sequence(), Instant.parse(instant), last.commandId(),
                last.actor(), last.data()));
        return this;
    }

    public RecordedEvent add(String aggregateId, RecordedFact fact) {
        return add(aggregateId, fact.conferenceId(), EventCatalogue.nameOf(fact.getClass()), EventJson.write(fact));
    }

    public RecordedEvent add(String aggregateId, String conferenceId, String type, byte[] data) {
        this.index++;
        long sequence = this.sequences.merge(aggregateId, 0L, (old, zero) -> old + 1);
        Long previous = this.lastOfConference.put(conferenceId, this.index);
        RecordedEvent event = new RecordedEvent(this.index, (previous != null) ? previous : 0, id("event", this.index),
                type, 1, conferenceId, aggregateId, sequence, this.now, id("command", this.index), this.actor, data);
        this.events.add(event);
        return event;
    }

    private static String id(String kind, long number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    public List<RecordedEvent> events() {
        return List.copyOf(this.events);
    }

}
