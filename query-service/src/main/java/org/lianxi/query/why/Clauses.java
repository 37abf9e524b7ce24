package org.lianxi.query.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.query.conference.charter.CharterLibrary;
import org.lianxi.query.timeline.Happening;

/**
 * The clauses that the events of a conference rest on, each in the words of the charter
 * that was in force at its place in the log.
 */
final class Clauses {

    /**
     * Rules by event; of the others, those of their feature.
     */
    private static final Map<String, String> RULES = Map.ofEntries(rule(ProgressReported.class, "tracking.reportBy"),
            rule(ActionAccepted.class, "tracking.reportBy"), rule(CompletionClaimed.class, "tracking.reportBy"),
            rule(MeetingOpened.class, "presiding"), rule(AttendanceRecorded.class, "attendance"),
            rule(MeetingClosed.class, "attendance"), rule(ResolutionRecorded.class, "minutes.resolutions"),
            rule(ConsentRequested.class, "minutes.consent"), rule(ConsentGiven.class, "minutes.consent"),
            rule(ConsentCompleted.class, "minutes.consent"), rule(MinutesIssued.class, "minutes.recipients"),
            rule(MinutesFiledWithGovernment.class, "minutes.copyReport"));

    private static final Map<String, String> FEATURES = Map.of("action", "tracking", "meeting", "convene", "minutes",
            "minutes.draftedBy", "conference", "membership.memberChange", "information", "information", "issue",
            "issues", "superior", "superior", "notice", "reporting.progressTo");

    private final CharterLibrary library;

    private final String conferenceId;

    private final List<Happening> charters;

    Clauses(CharterLibrary library, String conferenceId, List<Happening> conference) {
        this.library = library;
        this.conferenceId = conferenceId;
        this.charters = conference.stream()
            .filter((one) -> one.type().equals(EventCatalogue.nameOf(CharterAdopted.class))
                    || one.type().equals(EventCatalogue.nameOf(CharterAmended.class)))
            .toList();
    }

    private static Map.Entry<String, String> rule(Class<? extends RecordedFact> event, String path) {
        return Map.entry(EventCatalogue.nameOf(event), path);
    }

    /**
     * The clause that an event rests on.
     * @param kind id of the kind of case that the event belongs to, or null
     */
    Link.Clause of(Happening event, String kind) {
        Optional<String> path = (event.fact("flowId") != null) ? Optional.of("flows." + event.fact("flowId"))
                : Optional.ofNullable(kind).map((id) -> "caseKinds." + id);
        return path.or(() -> Optional.ofNullable(RULES.get(event.type())))
            .or(() -> Optional.ofNullable(FEATURES.get(featureOf(event))))
            .flatMap((rule) -> inForce(event).flatMap((version) -> this.library.version(this.conferenceId, version))
                .flatMap((charter) -> charter.clauseOf(rule)))
            .map((clause) -> new Link.Clause(clause.id(), clause.at(), clause.text()))
            .orElse(null);
    }

    private static String featureOf(Happening event) {
        return event.type().split("\\.")[2];
    }

    private Optional<Integer> inForce(Happening event) {
        return this.charters.stream()
            .filter((one) -> one.index() <= event.index())
            .reduce((former, later) -> later)
            .map((one) -> Integer.valueOf(one.fact("charterVersion")));
    }

}
