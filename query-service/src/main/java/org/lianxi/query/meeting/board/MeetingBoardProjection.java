package org.lianxi.query.meeting.board;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
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
        return Set.of(CharterAdopted.class, MemberChanged.class, MemberNominated.class, MemberUnitAdmitted.class,
                MinutesNumberAssigned.class, NominationRejected.class, SeatFilled.class, ConsentCompleted.class,
                ConsentGiven.class, ConsentRequested.class, ConsentWithheld.class, MinutesDrafted.class,
                MinutesFiledWithGovernment.class, MinutesIssued.class, MinutesRevised.class, ActionAccepted.class,
                ActionAssigned.class, CompletionClaimed.class, CompletionReturned.class, CompletionVerified.class,
                ProgressReported.class, NoticeAcknowledged.class, NoticeDelivered.class, NoticeOwed.class);
    }

}
