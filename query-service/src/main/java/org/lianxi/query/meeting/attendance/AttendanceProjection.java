package org.lianxi.query.meeting.attendance;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
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
import org.lianxi.query.meeting.attendance.AttendanceView.Cell;
import org.lianxi.query.meeting.attendance.AttendanceView.Reply;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Folds invitations, answers to them and attendance (C-4.3).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class AttendanceProjection implements Projection {

    private final Views<AttendanceView> meetings;

    AttendanceProjection(Views<AttendanceView> meetings) {
        this.meetings = meetings;
    }

    @EventHandler
    void on(MeetingConvened event) {
        change(event,
                (none) -> new AttendanceView(event.title(), event.startsAt(),
                        event.startsAt().toInstant().toEpochMilli(), "convened",
                        Projection.orEmpty(event.invitedUnits()).stream().map((unit) -> Cell.of(unit, true)).toList()));
    }

    @EventHandler
    void on(MeetingRescheduled event) {
        change(event, (meeting) -> meeting.at(event.startsAt()));
    }

    @EventHandler
    void on(MeetingCancelled event) {
        change(event, (meeting) -> meeting.in("cancelled"));
    }

    @EventHandler
    void on(MeetingNoticeReplied event) {
        Reply reply = new Reply(event.reply(), event.attendee(), event.post(), event.reason());
        change(event, (meeting) -> meeting.change(event.unitCode(), (cell) -> cell.replied(reply)));
    }

    @EventHandler
    void on(AbsenceExcused event) {
        change(event, (meeting) -> meeting.change(event.unitCode(), (cell) -> cell.excused(event.reason())));
    }

    @EventHandler
    void on(MeetingOpened event) {
        change(event, (meeting) -> meeting.in("open"));
    }

    @EventHandler
    void on(AttendanceRecorded event) {
        change(event, (meeting) -> meeting.change(event.unitCode(),
                (cell) -> cell.present(event.capacity(), event.attendee())));
    }

    @EventHandler
    void on(LateArrivalRecorded event) {
        change(event, (meeting) -> meeting.change(event.unitCode(), (cell) -> cell.late(event.at())));
    }

    @EventHandler
    void on(EarlyDepartureRecorded event) {
        change(event, (meeting) -> meeting.change(event.unitCode(), (cell) -> cell.left(event.at())));
    }

    @EventHandler
    void on(MeetingClosed event) {
        change(event, (meeting) -> meeting.in("closed"));
    }

    private void change(MeetingEvent event, UnaryOperator<AttendanceView> change) {
        this.meetings.change(event.meetingId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, ConferenceEvent.class, ActionEvent.class,
                MinutesEvent.class, NoticeEvent.class, MeetingProposed.class, ProposalDeclined.class,
                AgendaItemProposed.class, AgendaItemAccepted.class, AgendaItemDeclined.class, PresidingDelegated.class,
                ResolutionRecorded.class, ResolutionCorrected.class, VoteTaken.class, DissentRecorded.class);
    }

}
