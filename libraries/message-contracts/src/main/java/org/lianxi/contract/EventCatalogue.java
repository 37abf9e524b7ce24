package org.lianxi.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.AssignmentEvent;
import org.lianxi.contract.superior.GuidanceEvent;
import org.lianxi.contract.superior.HigherDecisionEvent;
import org.lianxi.contract.superior.OpinionEvent;

/**
 * Every event there is, by its wire name. The sealed parents are the table of contents.
 */
public final class EventCatalogue {

    private static final List<Class<? extends RecordedFact>> PARENTS = List.of(ConferenceEvent.class,
            MeetingEvent.class, MinutesEvent.class, ActionEvent.class, NoticeEvent.class, BulletinEvent.class,
            InformationEvent.class, IssueEvent.class, HigherDecisionEvent.class, AssignmentEvent.class,
            OpinionEvent.class, GuidanceEvent.class, DutyEvent.class, HistoryEvent.class, CaseEvent.class);

    private static final Map<String, Class<? extends RecordedFact>> BY_NAME = PARENTS.stream()
        .flatMap(EventCatalogue::permitted)
        .collect(Collectors.toUnmodifiableMap(EventCatalogue::nameOf, Function.identity()));

    private EventCatalogue() {
    }

    /**
     * All event classes.
     * @return the records, in no particular order
     */
    public static List<Class<? extends RecordedFact>> events() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * Finds the class of a wire name.
     * @param type the CloudEvents type
     * @return the record, or empty when this build does not know the type
     */
    public static Optional<Class<? extends RecordedFact>> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    /**
     * The wire name of an event class.
     * @param event a record of this catalogue
     * @return its CloudEvents type
     * @throws IllegalArgumentException if the class is no event
     */
    public static String nameOf(Class<?> event) {
        return typeOf(event).value();
    }

    /**
     * The revision of an event class.
     * @param event a record of this catalogue
     * @return a whole number from 1
     * @throws IllegalArgumentException if the class is no event
     */
    public static int revisionOf(Class<?> event) {
        return typeOf(event).revision();
    }

    private static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException("Not an event of the catalogue: " + event.getName());
        }
        return type;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends RecordedFact>> permitted(Class<? extends RecordedFact> parent) {
        return Stream.of(parent.getPermittedSubclasses()).map((child) -> (Class<? extends RecordedFact>) child);
    }

}
