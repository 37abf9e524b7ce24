package org.lianxi.query.why;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.query.conference.charter.CharterLibrary;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.timeline.Happening;
import org.lianxi.query.timeline.Timeline;

/**
 * What happened in a conference, to be looked through while a chain is followed.
 */
final class Past {

    private static final Predicate<Happening> BRINGS_BY_A_FLOW = isOneOf(CaseOpened.class, IssueRaised.class,
            InformationSubmitted.class);

    private final String conferenceId;

    private final Timeline timeline;

    private final Units units;

    private final ZoneId zone;

    private final Clauses clauses;

    Past(String conferenceId, Timeline timeline, CharterLibrary library, Units units, Clock clock) {
        this.conferenceId = conferenceId;
        this.timeline = timeline;
        this.units = units;
        this.zone = clock.getZone();
        this.clauses = new Clauses(library, conferenceId, conference());
    }

    Units units() {
        return this.units;
    }

    /**
     * What names a thing, oldest first.
     */
    List<Happening> naming(String id) {
        return this.timeline.of(this.conferenceId, id, this.units);
    }

    /**
     * What happened to a thing itself.
     */
    List<Happening> of(String id) {
        return naming(id).stream().filter((one) -> one.entityId().equals(id)).toList();
    }

    List<Happening> conference() {
        return naming("conference-" + this.conferenceId);
    }

    Optional<Happening> event(String eventId) {
        return this.timeline.event(this.conferenceId, eventId, this.units);
    }

    Chain.Step step(String name, String entityId, Stream<Happening> events) {
        return step(name, entityId, null, events);
    }

    /**
     * A step of which the clause is that of a kind of case.
     */
    Chain.Step step(String name, String entityId, String kind, Stream<Happening> events) {
        List<Happening> all = events.toList();
        String flow = all.stream()
            .filter(BRINGS_BY_A_FLOW)
            .map((event) -> event.fact("flowId"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
        return new Chain.Step(name, entityId, flow,
                all.stream()
                    .map((event) -> Link.of(event, this.clauses.of(event, kind), this.units, this.zone))
                    .toList());
    }

    static List<Happening> before(Happening last, Collection<Happening> events) {
        return events.stream().filter((one) -> one.index() < last.index()).toList();
    }

    static Predicate<Happening> is(Class<? extends RecordedFact> event) {
        String name = EventCatalogue.nameOf(event);
        return (happening) -> happening.type().equals(name);
    }

    @SafeVarargs
    static Predicate<Happening> isOneOf(Class<? extends RecordedFact>... events) {
        Set<String> names = Set.copyOf(Stream.of(events).map(EventCatalogue::nameOf).toList());
        return (happening) -> names.contains(happening.type());
    }

}
