package org.lianxi.query.meeting.proposals;

import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
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
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.springframework.stereotype.Component;

/**
 * Folds proposals of meetings and the decisions on them (C-4.1).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class ProposalsProjection implements Projection {

    private final Views<ProposalView> proposals;

    ProposalsProjection(Views<ProposalView> proposals) {
        this.proposals = proposals;
    }

    @EventHandler
    void on(MeetingProposed event, @MetaDataValue(EventSource.LOG_INDEX) Long index) {
        this.proposals.change(event.meetingId(), event.conferenceId(),
                (none) -> new ProposalView(ProposalView.PENDING, index, event.unitCode(), event.kind(), event.title(),
                        event.reason(), Projection.orEmpty(event.topics()), event.preferredOn(), null));
    }

    @EventHandler
    void on(ProposalDeclined event) {
        this.proposals.change(event.meetingId(), event.conferenceId(),
                (proposal) -> proposal.in(ProposalView.DECLINED, event.reason()));
    }

    /**
     * Most meetings are convened without a proposal.
     */
    @EventHandler
    void on(MeetingConvened event) {
        this.proposals.change(event.meetingId(), event.conferenceId(),
                (proposal) -> (proposal != null) ? proposal.in(ProposalView.CONVENED, null) : null);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, ConferenceEvent.class, ActionEvent.class,
                MinutesEvent.class, NoticeEvent.class, AbsenceExcused.class, AgendaItemAccepted.class,
                AgendaItemDeclined.class, AgendaItemProposed.class, AttendanceRecorded.class, VoteTaken.class,
                DissentRecorded.class, EarlyDepartureRecorded.class, LateArrivalRecorded.class, MeetingCancelled.class,
                MeetingClosed.class, MeetingNoticeReplied.class, MeetingOpened.class, MeetingRescheduled.class,
                PresidingDelegated.class, ResolutionCorrected.class, ResolutionRecorded.class);
    }

}
