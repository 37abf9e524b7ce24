package org.lianxi.query.flow.box;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueWithdrawn;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Folds what went by the charter's information flows (domain §1.7). What can is told from
 * the charter in force, so every event is looked at. An item is kept under the id of its
 * event, which is what notices name; information, which its own receipts name, under its
 * own. Notices of kinds that belong to no item are passed over without a read.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class FlowBoxProjection implements Projection {

    private static final String CIRCULATED = "information-circulated";

    private static final Set<String> NOTICES = Set.of("meeting-convened", "consent-requested", "minutes-issued",
            "bulletin-issued", "action-urged", "progress-reported", "member-nominated", "member-changed",
            "charter-amended", "issue-raised", "opinion-submitted", "guidance-issued", "case-answer-asked",
            "case-act-recorded", "release-proposed", CIRCULATED);

    private final Views<FlowSubject> subjects;

    private final Views<FlowOutcome> outcomes;

    private final Views<CharterFlows> charters;

    private final Views<FlowMembers> members;

    private final FlowFolding flows;

    FlowBoxProjection(Views<FlowItem> items, Views<FlowSubject> subjects, Views<FlowOutcome> outcomes,
            Views<CharterFlows> charters, Views<FlowMembers> members) {
        this.subjects = subjects;
        this.outcomes = outcomes;
        this.charters = charters;
        this.members = members;
        this.flows = new FlowFolding(items, subjects, charters, members);
    }

    @EventHandler
    void on(RecordedFact fact, @MetaDataValue(EventSource.RECORDED) RecordedEvent recorded) {
        switch (fact) {
            case CharterAdopted event -> inForce(event, event.charter(), recorded);
            case CharterAmended event -> inForce(event, event.charter(), recorded);
            case MemberUnitAdmitted event -> members(event, (known) -> known.with(event.unitCode(), recorded.index()));
            case MemberUnitWithdrawn event ->
                members(event, (known) -> known.without(event.unitCode(), recorded.index()));
            case CaseOpened event -> opened(event);
            case IssueRaised event -> came(event, event.issueId(), event.sourceId(),
                    new FlowOutcome("issue", event.sourceId(), event.title(), event.raisedOn()));
            case ActionAssigned event -> assigned(event);
            case MinutesDrafted event -> called(event, event.minutesId(), event.title(), null);
            case InformationAcknowledged event ->
                this.flows.received(event.informationId(), event.unitCode(), "information", recorded);
            case InformationReturned event -> change(event.informationId(), event, (item) -> item.ended("returned"));
            case InformationWithdrawn event -> change(event.informationId(), event, (item) -> item.ended("withdrawn"));
            case ReleaseRefused event -> this.flows.ended(event.informationId(), "returned", recorded);
            case ReleaseWithdrawn event -> this.flows.ended(event.informationId(), "withdrawn", recorded);
            case MeetingCancelled event -> this.flows.ended(event.meetingId(), "cancelled", recorded);
            case NominationWithdrawn event -> this.flows.ended(event.nominationId(), "withdrawn", recorded);
            case NominationLapsed event -> this.flows.ended(event.nominationId(), "lapsed", recorded);
            case IssueWithdrawn event -> this.flows.ended(event.issueId(), "withdrawn", recorded);
            case NoticeOwed event when event.organs() != null -> noticed(event, event.kind(), event.sourceEventId(),
                    event.subjectId(), (item) -> item.owed(event.organs()));
            case NoticeDelivered event -> noticed(event, event.kind(), event.sourceEventId(), event.subjectId(),
                    (item) -> item.told(event.recipients(), event.deliveredAt()));
            case NoticeAcknowledged event -> noticed(event, event.kind(), event.sourceEventId(), event.subjectId(),
                    (item) -> item.received(event.recipient(), "notice", event.acknowledgedAt()));
            default -> {
            }
        }
        Receipt.of(fact).ifPresent((receipt) -> this.flows.answered(receipt, recorded));
        Sending.of(fact, this::kindOfCase).ifPresent((sent) -> this.flows.sent(sent, recorded));
    }

    private void inForce(RecordedFact event, Charter charter, RecordedEvent recorded) {
        this.charters.change(event.conferenceId(), event.conferenceId(),
                (former) -> CharterFlows.of(charter, recorded.index(), former));
    }

    private void members(RecordedFact event, UnaryOperator<FlowMembers> change) {
        this.members.change(event.conferenceId(), event.conferenceId(),
                (known) -> change.apply((known != null) ? known : FlowMembers.NONE));
    }

    private void opened(CaseOpened event) {
        called(event, event.caseId(), event.title(), event.kind());
        came(event, event.caseId(), event.sourceId(),
                new FlowOutcome("case", event.sourceId(), event.title(), event.openedOn()));
    }

    private void assigned(ActionAssigned event) {
        called(event, event.actionId(), event.title(), null);
        ActionSource source = event.source();
        String id = (source.assignmentId() != null) ? source.assignmentId() : source.caseId();
        came(event, event.actionId(), id, new FlowOutcome("action", id, event.title(), event.assignedOn()));
    }

    private void came(RecordedFact event, String id, String source, FlowOutcome outcome) {
        if (source != null) {
            this.outcomes.begin(id, event.conferenceId(), outcome);
        }
    }

    private void called(RecordedFact event, String id, String title, String kind) {
        this.subjects.begin(id, event.conferenceId(), new FlowSubject(title, kind, List.of()));
    }

    private String kindOfCase(String caseId) {
        return this.subjects.current(caseId).map(FlowSubject::kind).orElse("");
    }

    private void noticed(NoticeEvent event, String kind, String source, String subject,
            UnaryOperator<FlowItem> change) {
        if (NOTICES.contains(kind)) {
            change(CIRCULATED.equals(kind) ? subject : source, event, change);
        }
    }

    private void change(String item, RecordedFact event, UnaryOperator<FlowItem> change) {
        this.flows.change(item, event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of();
    }

}
