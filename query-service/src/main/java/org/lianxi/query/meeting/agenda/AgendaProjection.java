package org.lianxi.query.meeting.agenda;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
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
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ProposalDeclined;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.meeting.agenda.AgendaView.Brought;
import org.lianxi.query.meeting.agenda.AgendaView.Item;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.springframework.stereotype.Component;

/**
 * Folds what meetings are to deal with (C-4.1, C-4.8), and which agreed matters are still
 * to be done.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class AgendaProjection implements Projection {

    private final Views<AgendaView> agendas;

    private final Views<OpenMatter> matters;

    AgendaProjection(Views<AgendaView> agendas, Views<OpenMatter> matters) {
        this.agendas = agendas;
        this.matters = matters;
    }

    @EventHandler
    void on(MeetingConvened event) {
        change(event,
                (none) -> new AgendaView(event.title(), Projection.orEmpty(event.topics()), List.of(), List.of()));
    }

    @EventHandler
    void on(AgendaItemProposed event) {
        change(event, (agenda) -> agenda.with(
                new Item(event.itemId(), "pending", null, event.unitCode(), event.title(), event.explanation(), null)));
    }

    @EventHandler
    void on(AgendaItemAccepted event) {
        change(event, (agenda) -> agenda
            .with(new Item(event.itemId(), "accepted", event.number(), event.unitCode(), event.title(), null, null)));
    }

    @EventHandler
    void on(AgendaItemDeclined event) {
        change(event, (agenda) -> agenda
            .with(new Item(event.itemId(), "declined", null, event.unitCode(), event.title(), null, event.reason())));
    }

    @EventHandler
    void on(IssuePlacedOnAgenda event) {
        this.agendas.change(event.meetingId(), event.conferenceId(),
                (agenda) -> agenda.with(new Brought("issue", event.issueId(), event.byUnit(), null, event.placedOn())));
    }

    @EventHandler
    void on(CaseReferredToMeeting event) {
        this.agendas.change(event.meetingId(), event.conferenceId(), (agenda) -> agenda
            .with(new Brought("case", event.caseId(), event.unitCode(), event.question(), event.referredOn())));
    }

    @EventHandler
    void on(ActionAssigned event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        String meeting = (event.source() != null) ? event.source().meetingId() : null;
        this.matters.change(event.actionId(), event.conferenceId(),
                (none) -> new OpenMatter(event.title(), event.leadUnit(), event.dueOn(), meeting, true, index));
    }

    @EventHandler
    void on(CompletionVerified event) {
        this.matters.change(event.actionId(), event.conferenceId(), OpenMatter::done);
    }

    @EventHandler
    void on(ActionCancelled event) {
        this.matters.change(event.actionId(), event.conferenceId(), OpenMatter::done);
    }

    @EventHandler
    void on(ActionReassigned event) {
        this.matters.change(event.actionId(), event.conferenceId(), (matter) -> matter.ledBy(event.leadUnit()));
    }

    @EventHandler
    void on(ExtensionGranted event) {
        this.matters.change(event.actionId(), event.conferenceId(), (matter) -> matter.dueOn(event.dueOn()));
    }

    private void change(MeetingEvent event, UnaryOperator<AgendaView> change) {
        this.agendas.change(event.meetingId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseOpened.class, CaseActRecorded.class, CaseStageEntered.class, UnitsInvitedToCase.class,
                CaseContributionMade.class, CaseClosed.class, CaseReopened.class, BulletinEvent.class,
                InformationEvent.class, IssueRaised.class, IssuePrepared.class, IssueResolved.class,
                IssueEscalated.class, IssueWithdrawn.class, SuperiorEvent.class, DutyEvent.class, HistoryEvent.class,
                ActionUrged.class, CoordinationAnswered.class, CoordinationRequested.class, ExtensionRefused.class,
                ExtensionRequested.class, ReassignmentRefused.class, ReassignmentRequested.class, UrgingAnswered.class,
                ConferenceEvent.class, MinutesEvent.class, NoticeEvent.class, ActionAccepted.class,
                CompletionClaimed.class, CompletionReturned.class, ProgressReported.class, MeetingProposed.class,
                ProposalDeclined.class, MeetingRescheduled.class, MeetingCancelled.class, MeetingNoticeReplied.class,
                AbsenceExcused.class, PresidingDelegated.class, MeetingOpened.class, AttendanceRecorded.class,
                LateArrivalRecorded.class, EarlyDepartureRecorded.class, ResolutionRecorded.class,
                ResolutionCorrected.class, VoteTaken.class, DissentRecorded.class, MeetingClosed.class);
    }

}
