package org.lianxi.query.flow.box;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.lianxi.contract.FlowCarriers;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.contract.superior.OpinionSubmitted;
import org.lianxi.query.shared.Projection;

/**
 * Reads from events what may have gone by a flow: those of {@link FlowCarriers}, and acts
 * of cases.
 */
final class Sending {

    private static final List<String> OFFICE = List.of("office");

    private static final String ACTION = "action";

    private static final String MINUTES = "minutes";

    private static final String RELEASE = "release";

    private static final String NOMINATION = "nomination";

    private Sending() {
    }

    /**
     * What an event sends.
     * @param fact the event
     * @param kindOfCase finds the kind of a case
     * @return empty for events that send nothing
     */
    static Optional<Sent> of(RecordedFact fact, UnaryOperator<String> kindOfCase) {
        return Optional.ofNullable(switch (fact) {
            case OpinionSubmitted e -> Sent.of(e, null, null, "opinion", e.opinionId(), e.title(), e.submittedOn());
            case AssignmentAccepted e ->
                Sent.of(e, e.assignedBy(), OFFICE, "assignment", e.assignmentId(), e.title(), e.acceptedOn())
                    .proved("acceptance");
            case GuidanceIssued e ->
                Sent.of(e, null, all(e.addressees()), "guidance", e.guidanceId(), e.title(), e.issuedOn());
            case CharterAmended e ->
                Sent.of(e, null, null, "charter", e.conferenceId(), e.documentNumber(), e.inForceFrom());
            case InformationSubmitted e -> Sent
                .of(e, e.unitCode(), all(e.audience()), Sent.INFORMATION, e.informationId(), e.title(), e.submittedOn())
                .naming(e.flowId());
            case ReleaseProposed e when e.kind() == ReleaseKind.EXPOSURE ->
                Sent.of(e, e.unitCode(), all(e.publishers()), RELEASE, e.informationId(), e.title(), e.proposedOn())
                    .answered(Sent.Answered.BY_THE_SUBJECT);
            case InformationPublished e ->
                Sent.of(e, null, null, RELEASE, e.informationId(), e.title(), e.publishedOn())
                    .answered(Sent.Answered.BY_THE_SUBJECT);
            case IssueRaised e when e.flowId() != null ->
                Sent.of(e, e.unitCode(), OFFICE, "issue", e.issueId(), e.title(), e.raisedOn())
                    .naming(e.flowId())
                    .beginning()
                    .answered(Sent.Answered.BY_THE_SUBJECT);
            case CaseActRecorded e -> act(e, kindOfCase.apply(e.caseId()));
            case MemberNominated e ->
                Sent.of(e, e.unitCode(), OFFICE, NOMINATION, e.nominationId(), e.seatId(), e.nominatedOn())
                    .answered(Sent.Answered.BY_THE_SUBJECT);
            case MemberChanged e -> Sent.of(e, null, List.of(e.unitCode(), CharterFlows.ALL), NOMINATION,
                    e.nominationId(), e.seatId(), e.effectiveOn());
            case MeetingConvened e -> Sent.of(e, null, all(e.invitedUnits()), "meeting", e.meetingId(), e.title(), null)
                .answered(Sent.Answered.BY_THE_SUBJECT);
            case ConsentRequested e -> Sent.of(e, null, all(e.units()), MINUTES, e.minutesId(), null, null)
                .answered(Sent.Answered.BY_THE_SUBJECT);
            case MinutesIssued e ->
                Sent.of(e, null, all(e.recipients()), MINUTES, e.minutesId(), e.documentNumber(), e.issuedOn());
            case MinutesFiledWithGovernment e -> Sent.of(e, null, (e.body() != null) ? List.of(e.body()) : null,
                    MINUTES, e.minutesId(), e.reference(), e.filedOn())
                .proved("filing");
            case ActionUrged e -> Sent.of(e, null, List.of(e.unitCode()), ACTION, e.actionId(), null, e.urgedOn())
                .answered(Sent.Answered.BY_THE_SUBJECT_TOO);
            case ProgressReported e -> Sent.of(e, e.unitCode(), OFFICE, ACTION, e.actionId(), null, e.reportedOn());
            case BulletinIssued e ->
                Sent.of(e, null, all(e.recipients()), "bulletin", e.bulletinId(), e.title(), e.issuedOn());
            default -> null;
        });
    }

    private static Sent act(CaseActRecorded e, String kind) {
        List<String> reached = Stream.of(all(e.asked()), all(e.told())).flatMap(List::stream).toList();
        return new Sent(FlowCarriers.of(kind, e.act()), null, e.unitCode(), reached, Sent.CASE, e.caseId(), e.name(),
                e.doneOn(), e.number() == 1, Sent.Answered.BY_THE_SUBJECT_TOO, null);
    }

    private static List<String> all(List<String> list) {
        return Projection.orEmpty(list);
    }

}
