package org.lianxi.query.action.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;

import org.springframework.stereotype.Component;

/**
 * Folds the ledger of actions (C-4.8, C-4.10), and from the charter the times that
 * tracking goes by.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class ActionLedgerProjection implements Projection {

    private final Views<ActionView> actions;

    private final Views<WarningTime> warnings;

    private final Views<FeedbackCycle> cycles;

    ActionLedgerProjection(Views<ActionView> actions, Views<WarningTime> warnings, Views<FeedbackCycle> cycles) {
        this.actions = actions;
        this.warnings = warnings;
        this.cycles = cycles;
    }

    @EventHandler
    void on(CharterAdopted event) {
        this.warnings.change(event.conferenceId(), event.conferenceId(),
                (former) -> WarningTime.of(event.charter().rules()));
        this.cycles.change(event.conferenceId(), event.conferenceId(),
                (former) -> FeedbackCycle.of(event.charter().rules()));
    }

    @EventHandler
    void on(CharterAmended event) {
        this.warnings.change(event.conferenceId(), event.conferenceId(),
                (former) -> WarningTime.of(event.charter().rules()));
    }

    @EventHandler
    void on(ActionAssigned event) {
        List<String> coUnits = Projection.orEmpty(event.coUnits());
        List<String> units = new ArrayList<>(coUnits);
        units.addFirst(event.leadUnit());
        this.actions.change(event.actionId(), event.conferenceId(),
                (none) -> new ActionView(event.title(), event.text(), event.source(), event.leadUnit(), coUnits,
                        List.copyOf(units), List.of(), event.dueOn(), event.dueOn(), event.assignedOn(),
                        ActionView.ASSIGNED, Boolean.TRUE.equals(event.acceptanceNeeded()), List.of(), List.of(),
                        List.of(), null, Feedback.from(event.assignedOn(), event.feedbackEvery()), false, null,
                        Dealings.NONE));
    }

    @EventHandler
    void on(ActionAccepted event) {
        change(event, (action) -> action.accepted(new ActionView.Acceptance(event.unitCode(), event.acceptedOn())));
    }

    @EventHandler
    void on(ProgressReported event) {
        change(event, (action) -> action.reported(new ActionView.Report(event.reportId(), event.number(),
                event.unitCode(), event.percent(), event.summary(), event.reportedOn())));
    }

    @EventHandler
    void on(CompletionClaimed event) {
        change(event, (action) -> action.claimed(
                new ActionView.Claim(event.unitCode(), event.summary(), event.claimedOn(), null, null, null, null)));
    }

    @EventHandler
    void on(CompletionReturned event) {
        change(event,
                (action) -> action.settled(ActionView.RETURNED, event.byUnit(), event.reason(), event.returnedOn()));
    }

    @EventHandler
    void on(CompletionVerified event) {
        change(event,
                (action) -> action.settled(ActionView.VERIFIED, event.byUnit(), event.remark(), event.verifiedOn()));
    }

    @EventHandler
    void on(ExtensionRequested event) {
        deal(event, (dealings) -> dealings.with(new Dealings.Extension(event.number(), event.unitCode(), event.dueOn(),
                event.reason(), event.requestedOn(), null, null, null, null, null, null)));
    }

    @EventHandler
    void on(ExtensionGranted event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        change(event,
                (action) -> action.due(event.dueOn())
                    .dealt((dealings) -> dealings.extensionDecided("granted", event.dueOn(), event.byUnit(),
                            event.remark(), event.grantedOn(), index)));
    }

    @EventHandler
    void on(ExtensionRefused event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        deal(event, (dealings) -> dealings.extensionDecided("refused", null, event.byUnit(), event.reason(),
                event.refusedOn(), index));
    }

    @EventHandler
    void on(ActionUrged event) {
        deal(event,
                (dealings) -> dealings.with(new Dealings.Urging(event.number(),
                        event.level().name().toLowerCase(Locale.ROOT), event.unitCode(), event.byUnit(), event.reason(),
                        event.answerBy(), event.urgedOn(), null, null)));
    }

    @EventHandler
    void on(UrgingAnswered event) {
        deal(event, (dealings) -> dealings.urgingSettled(event.answer(), event.answeredOn()));
    }

    @EventHandler
    void on(CoordinationRequested event) {
        deal(event, (dealings) -> dealings.with(new Dealings.Coordination(event.coordinationId(), event.unitCode(),
                event.units(), event.matter(), event.requestedOn(), List.of())));
    }

    @EventHandler
    void on(CoordinationAnswered event) {
        deal(event, (dealings) -> dealings.answered(event.coordinationId(),
                new Dealings.CoordinationAnswer(event.unitCode(), event.answer(), event.answeredOn())));
    }

    @EventHandler
    void on(ReassignmentRequested event) {
        deal(event, (dealings) -> dealings.with(new Dealings.Relief(event.unitCode(), event.proposedUnit(),
                event.reason(), event.requestedOn(), null, null, null, null)));
    }

    @EventHandler
    void on(ReassignmentRefused event) {
        deal(event, (dealings) -> dealings.reliefDecided("refused", event.byUnit(), event.reason(), event.refusedOn()));
    }

    @EventHandler
    void on(ActionReassigned event) {
        change(event, (action) -> action.reassigned(new Dealings.Reassignment(event.formerLeadUnit(),
                Projection.orEmpty(event.formerCoUnits()), event.leadUnit(), Projection.orEmpty(event.coUnits()),
                event.acceptanceNeeded(), event.reason(), event.basis(), event.byUnit(), event.reassignedOn())));
    }

    @EventHandler
    void on(ActionCancelled event) {
        change(event, (action) -> action
            .cancelled(new Dealings.Cancellation(event.basis(), event.reason(), event.byUnit(), event.cancelledOn())));
    }

    private void deal(ActionEvent event, UnaryOperator<Dealings> change) {
        change(event, (action) -> action.dealt(change));
    }

    private void change(ActionEvent event, UnaryOperator<ActionView> change) {
        this.actions.change(event.actionId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, MeetingEvent.class, MinutesEvent.class, NoticeEvent.class,
                ExOfficioHolderChanged.class, LiaisonNamed.class, MemberChanged.class, MemberNominated.class,
                MemberUnitAdmitted.class, MemberUnitRenamed.class, MemberUnitWithdrawn.class,
                MinutesNumberAssigned.class, NominationLapsed.class, NominationRejected.class,
                NominationWithdrawn.class, OfficeStaffAppointed.class, OfficeStaffChanged.class, SeatFilled.class,
                TermEnded.class, UnitChangeProposed.class, UnitChangeRejected.class, BulletinEvent.class,
                InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class, HistoryEvent.class,
                DocumentNumberAssigned.class, SubjectErased.class);
    }

}
