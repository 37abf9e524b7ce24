package org.lianxi.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.contract.superior.OpinionSubmitted;

/**
 * What can send something by an information flow of a charter, as the charter file writes
 * it: an event by its type without {@code org.lianxi.} and {@code .v1}, such as
 * {@code superior.opinion-submitted}, or an act by its case kind and id, such as
 * {@code M3.refer-hazard}.
 */
public final class FlowCarriers {

    private static final String PREFIX = "org.lianxi.";

    private static final Map<String, Class<? extends RecordedFact>> EVENTS = Stream
        .<Class<? extends RecordedFact>>of(OpinionSubmitted.class, AssignmentAccepted.class, GuidanceIssued.class,
                InformationSubmitted.class, ReleaseProposed.class, InformationPublished.class, IssueRaised.class,
                MemberNominated.class, MemberChanged.class, CharterAmended.class, MeetingConvened.class,
                ConsentRequested.class, MinutesIssued.class, MinutesFiledWithGovernment.class, ActionUrged.class,
                ProgressReported.class, BulletinIssued.class)
        .collect(Collectors.toUnmodifiableMap(FlowCarriers::of, Function.identity()));

    private FlowCarriers() {
    }

    /**
     * How a charter file names an event.
     * @param event an event of the catalogue
     * @return such as {@code information.submitted}
     */
    public static String of(Class<? extends RecordedFact> event) {
        String name = EventCatalogue.nameOf(event);
        return name.substring(PREFIX.length(), name.lastIndexOf('.'));
    }

    /**
     * How a charter file names an act.
     * @param kind id of the case kind
     * @param act id of the act
     * @return such as {@code M3.refer-hazard}
     */
    public static String of(String kind, String act) {
        return kind + "." + act;
    }

    /**
     * Finds the event that a name stands for.
     * @param name such as {@code information.submitted}
     * @return empty when no event of that name can send by a flow
     */
    public static Optional<Class<? extends RecordedFact>> event(String name) {
        return Optional.ofNullable(EVENTS.get(name));
    }

    /**
     * The events that can send by a flow.
     * @return their classes
     */
    public static Set<Class<? extends RecordedFact>> events() {
        return Set.copyOf(EVENTS.values());
    }

}
