package org.lianxi.query.flow.box;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Looks items up: what they are about, what came of them, and which of them led to a
 * case, an issue or an action.
 */
@Component
public class FlowBook {

    private static final String CONFERENCE = "conferenceId";

    private static final String SUBJECT = "view.subjectId";

    private static final String PROMPTLY = "promptly";

    private final Views<FlowItem> items;

    private final Views<FlowSubject> subjects;

    private final Views<FlowOutcome> outcomes;

    private final Views<CharterFlows> charters;

    private final Clock clock;

    private final WorkingDays days;

    FlowBook(Views<FlowItem> items, Views<FlowSubject> subjects, Views<FlowOutcome> outcomes,
            Views<CharterFlows> charters, Clock clock, WorkingDays days) {
        this.items = items;
        this.subjects = subjects;
        this.outcomes = outcomes;
        this.charters = charters;
        this.clock = clock;
        this.days = days;
    }

    /**
     * The items that led to something: the one that it began with, and those of what gave
     * rise to it.
     * @param conferenceId the conference
     * @param id a case, an issue or an action
     * @param units names of units
     * @return the items, the earliest first; none when no flow led to it
     */
    public List<FlowLink> leadingTo(String conferenceId, String id, Units units) {
        CharterFlows charter = charter(conferenceId);
        Bson own = Filters.and(Filters.eq(SUBJECT, id), Filters.eq("view.opening", true));
        Bson wanted = this.outcomes.find(id)
            .map((outcome) -> Filters.or(own,
                    Filters.and(Filters.eq(SUBJECT, outcome.view().sourceId()),
                            Filters.lte("view.sentAtIndex", outcome.index()))))
            .orElse(own);
        return this.items.find(Filters.and(Filters.eq(CONFERENCE, conferenceId), wanted))
            .stream()
            .sorted((one, other) -> Long.compare(one.view().sentAtIndex(), other.view().sentAtIndex()))
            .map((item) -> link(item, charter, units))
            .toList();
    }

    private FlowLink link(Stored<FlowItem> stored, CharterFlows charter, Units units) {
        FlowItem item = stored.view();
        Optional<CharterFlows.Flow> flow = charter.flow(item.flowId());
        return new FlowLink(stored.id(), item.flowId(), flow.map(CharterFlows.Flow::clause).orElse(null),
                flow.map(CharterFlows.Flow::what).orElse(null), units.named(item.sender()), item.subjectType(),
                item.subjectId(), sentOn(item));
    }

    /**
     * What went by some flows.
     * @param conferenceId the conference
     * @param flowIds the flows
     * @return each item's flow, subject and day
     */
    public List<Use> of(String conferenceId, Collection<String> flowIds) {
        return this.items.find(Filters.and(Filters.eq(CONFERENCE, conferenceId), Filters.in("view.flowId", flowIds)))
            .stream()
            .map((stored) -> new Use(stored.view().flowId(), stored.view().subjectId(), sentOn(stored.view())))
            .toList();
    }

    CharterFlows charter(String conferenceId) {
        return this.charters.find(conferenceId).map(Stored::view).orElse(CharterFlows.NONE);
    }

    LocalDate today() {
        return LocalDate.now(this.clock);
    }

    /**
     * What was sent without a day of its own was sent when it was recorded.
     */
    LocalDate sentOn(FlowItem item) {
        return (item.sentOn() != null) ? item.sentOn() : LocalDate.ofInstant(item.sentAt(), this.clock.getZone());
    }

    int workingDaysSince(FlowItem item) {
        return this.days.between(sentOn(item), today());
    }

    /**
     * The day by which what goes promptly is to be with its receivers.
     * @return empty where the charter sets no term, or the flow has no hurry
     */
    Optional<LocalDate> dueOn(FlowItem item, CharterFlows charter) {
        return charter.flow(item.flowId())
            .filter((flow) -> PROMPTLY.equals(flow.when()) && charter.promptly() != null)
            .map((flow) -> Term.parse(charter.promptly()).lastDay(sentOn(item), this.days));
    }

    /**
     * What the subjects of items are called, where the items do not say.
     */
    Map<String, String> titles(List<FlowItem> sent) {
        Set<String> unknown = sent.stream()
            .filter((item) -> item.title() == null || Sent.CASE.equals(item.subjectType()))
            .map(FlowItem::subjectId)
            .collect(Collectors.toSet());
        return unknown.isEmpty() ? Map.of()
                : this.subjects.find(Filters.in("_id", unknown))
                    .stream()
                    .filter((stored) -> stored.view().title() != null)
                    .collect(Collectors.toMap(Stored::id, (stored) -> stored.view().title()));
    }

    /**
     * What an item opened: its subject, where that began with it, and what its subject
     * gave rise to.
     */
    List<FlowAnswer.Opened> openedBy(String conferenceId, FlowItem item, String title) {
        Stream<FlowAnswer.Opened> own = item.opening()
                ? Stream.of(new FlowAnswer.Opened(item.subjectType(), item.subjectId(), title, sentOn(item)))
                : Stream.empty();
        return Stream
            .concat(own, this.outcomes
                .find(Filters.and(Filters.eq(CONFERENCE, conferenceId), Filters.eq("view.sourceId", item.subjectId())))
                .stream()
                .filter((stored) -> stored.index() >= item.sentAtIndex())
                .map((stored) -> new FlowAnswer.Opened(stored.view().type(), stored.id(), stored.view().title(),
                        stored.view().on())))
            .toList();
    }

    /**
     * That something went by a flow.
     *
     * @param flowId the flow
     * @param subjectId what it was about
     * @param on the day
     */
    public record Use(String flowId, String subjectId, LocalDate on) {
    }

}
