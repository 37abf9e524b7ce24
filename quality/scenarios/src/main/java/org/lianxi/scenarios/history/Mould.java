package org.lianxi.scenarios.history;

import java.time.Instant;
import java.util.List;

import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

/**
 * The course of one conference as it was recorded once, from which others are cast that
 * differ in what they and their things are called. The rules were asked when it was
 * played; what is cast went the same way.
 */
public final class Mould {

    private final String conferenceId;

    private final List<Part> parts;

    private Mould(String conferenceId, List<Part> parts) {
        this.conferenceId = conferenceId;
        this.parts = parts;
    }

    /**
     * Takes the mould of a conference.
     * @param facts all of its events, in their order
     * @return the mould
     */
    public static Mould of(List<StoredFact> facts) {
        String conferenceId = facts.getFirst().event().conferenceId();
        NamesMet met = new NamesMet(conferenceId, facts.stream().mapToLong((fact) -> fact.event().index()).toArray());
        return new Mould(conferenceId, facts.stream().map((fact) -> Part.of(fact, met)).toList());
    }

    String conferenceId() {
        return this.conferenceId;
    }

    /**
     * How many events there are.
     * @return their number
     */
    public int size() {
        return this.parts.size();
    }

    Instant time(int place) {
        return this.parts.get(place).time;
    }

    StoredFact cast(int place, Names names, Instant time, long index, long previousIndex) {
        Part part = this.parts.get(place);
        RecordedEvent event = new RecordedEvent(index, previousIndex, part.eventId.castText(names), part.type,
                part.revision, names.conferenceId(), part.aggregateId.castText(names), part.sequence, time,
                part.commandId.castText(names), part.actor, part.payload.cast(names));
        return new StoredFact(event, part.aggregateType, part.metaData.cast(names));
    }

    /**
     * One event.
     */
    private record Part(Moulded eventId, Moulded aggregateId, long sequence, String aggregateType, Instant time,
            String type, int revision, Moulded commandId, Actor actor, Moulded payload, Moulded metaData) {

        static Part of(StoredFact fact, NamesMet met) {
            RecordedEvent event = fact.event();
            return new Part(Moulded.of(event.id(), met), Moulded.of(event.aggregateId(), met), event.sequence(),
                    fact.aggregateType(), event.time(), event.type(), event.revision(),
                    Moulded.of(event.commandId(), met), event.actor(), Moulded.of(event.data(), met),
                    Moulded.of(fact.metaData(), met));
        }

    }

}
