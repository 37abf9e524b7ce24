package org.lianxi.query.meeting.board;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Folds meetings with attendance and resolutions (C-4.1 to C-4.4).
 */
@Component
@ProcessingGroup(Projection.GROUP)
class MeetingBoardProjection implements Projection {

    private final Views<MeetingView> meetings;

    MeetingBoardProjection(Views<MeetingView> meetings) {
        this.meetings = meetings;
    }

    @EventHandler
    void on(MeetingConvened event) {
        this.meetings.change(event.meetingId(), event.conferenceId(), (none) -> new MeetingView(event.kind(),
                event.title(), event.startsAt(), event.startsAt().toInstant().toEpochMilli(), event.endsAt(),
                event.place(), Projection.orEmpty(event.topics()), Projection.orEmpty(event.invitedUnits()),
                Projection.orEmpty(event.roster()), event.charterVersion(), Projection.orEmpty(event.deviations()),
                MeetingView.CONVENED, null, null, List.of(), List.of(), null, null));
    }

    @EventHandler
    void on(MeetingOpened event) {
        change(event, (meeting) -> meeting.opened(event.presiderSeat(), event.openedAt(),
                Projection.orEmpty(event.deviations())));
    }

    @EventHandler
    void on(AttendanceRecorded event) {
        change(event, (meeting) -> meeting
            .with(new MeetingView.Attendance(event.unitCode(), event.capacity(), event.attendee())));
    }

    @EventHandler
    void on(ResolutionRecorded event) {
        change(event, (meeting) -> meeting.with(new MeetingView.Resolution(event.resolutionId(), event.number(),
                event.title(), event.text(), event.leadUnit(), event.coUnits(), event.dueOn())));
    }

    @EventHandler
    void on(MeetingClosed event) {
        change(event, (meeting) -> meeting.closed(event.attendingUnits(), event.closedAt()));
    }

    private void change(MeetingEvent event, UnaryOperator<MeetingView> change) {
        this.meetings.change(event.meetingId(), event.conferenceId(), change);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(ConferenceEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class,
                BulletinEvent.class, InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class);
    }

}
