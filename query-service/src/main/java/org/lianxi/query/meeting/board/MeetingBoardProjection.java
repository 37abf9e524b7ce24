package org.lianxi.query.meeting.board;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.Charter;
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
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
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
import org.lianxi.query.meeting.board.MeetingView.Attendance;
import org.lianxi.query.meeting.board.MeetingView.Change;
import org.lianxi.query.meeting.board.MeetingView.Dissent;
import org.lianxi.query.meeting.board.MeetingView.Resolution;
import org.lianxi.query.meeting.board.MeetingView.Vote;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Folds meetings with attendance and resolutions (C-4.1 to C-4.4), and how often the
 * charter wants one.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class MeetingBoardProjection implements Projection {

    private final Views<MeetingView> meetings;

    private final Views<Cadence> cadences;

    MeetingBoardProjection(Views<MeetingView> meetings, Views<Cadence> cadences) {
        this.meetings = meetings;
        this.cadences = cadences;
    }

    /**
     * A charter that says nothing on it takes an earlier one's cadence away too; so its
     * silence is kept.
     */
    @EventHandler
    void on(CharterAdopted event) {
        cadence(event.conferenceId(), event.charter());
    }

    @EventHandler
    void on(CharterAmended event) {
        cadence(event.conferenceId(), event.charter());
    }

    private void cadence(String conferenceId, Charter charter) {
        String every = Optional.ofNullable(charter.rules().get("convene.cadence.every"))
            .map(RuleSetting::value)
            .map(Object::toString)
            .orElse(null);
        this.cadences.change(conferenceId, conferenceId, (former) -> new Cadence(every));
    }

    @EventHandler
    void on(MeetingConvened event) {
        change(event, (none) -> MeetingView.of(event));
    }

    @EventHandler
    void on(MeetingRescheduled event) {
        change(event,
                (meeting) -> meeting.moved(event.startsAt(), event.endsAt(), event.place(),
                        new Change("rescheduled", event.reason(), event.startsAt(), null),
                        Projection.orEmpty(event.deviations())));
    }

    @EventHandler
    void on(MeetingCancelled event) {
        change(event, (meeting) -> meeting.cancelled(new Change("cancelled", event.reason(), null, null)));
    }

    @EventHandler
    void on(PresidingDelegated event) {
        change(event,
                (meeting) -> meeting.delegated(event.toSeat(),
                        new Change("presiding-delegated", event.reason(), null, event.toSeat()),
                        Projection.orEmpty(event.deviations())));
    }

    @EventHandler
    void on(MeetingOpened event) {
        change(event, (meeting) -> meeting.opened(event.presiderSeat(), event.openedAt(),
                Projection.orEmpty(event.deviations())));
    }

    @EventHandler
    void on(AttendanceRecorded event) {
        change(event, (meeting) -> meeting
            .sitting((sitting) -> sitting.with(new Attendance(event.unitCode(), event.capacity(), event.attendee()))));
    }

    @EventHandler
    void on(ResolutionRecorded event) {
        change(event, (meeting) -> meeting.sitting((sitting) -> sitting.with(Resolution.of(event))));
    }

    @EventHandler
    void on(ResolutionCorrected event) {
        Resolution wording = new Resolution(event.resolutionId(), event.number(), event.title(), event.text(),
                event.leadUnit(), Projection.orEmpty(event.coUnits()), event.dueOn(), null, null);
        change(event, (meeting) -> meeting.sitting((sitting) -> sitting.change(event.resolutionId(),
                (known) -> known.corrected(wording, event.reason()))));
    }

    @EventHandler
    void on(VoteTaken event) {
        Vote vote = new Vote(event.resolutionId(), event.title(), event.text(), event.majority(), event.carried(),
                Projection.orEmpty(event.votes()));
        change(event, (meeting) -> meeting.sitting((sitting) -> sitting.with(vote)));
    }

    @EventHandler
    void on(DissentRecorded event) {
        Dissent dissent = new Dissent(event.unitCode(), event.position(), event.opinion());
        change(event, (meeting) -> meeting
            .sitting((sitting) -> sitting.change(event.resolutionId(), (known) -> known.with(dissent))));
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
        return Set.of(CaseEvent.class, ExOfficioHolderChanged.class, LiaisonNamed.class, MemberUnitRenamed.class,
                MemberUnitWithdrawn.class, NominationLapsed.class, NominationWithdrawn.class,
                OfficeStaffAppointed.class, OfficeStaffChanged.class, TermEnded.class, UnitChangeProposed.class,
                UnitChangeRejected.class, DocumentNumberAssigned.class, SubjectErased.class, ActionEvent.class,
                MinutesEvent.class, NoticeEvent.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
                SuperiorEvent.class, DutyEvent.class, HistoryEvent.class, MeetingProposed.class, ProposalDeclined.class,
                AgendaItemProposed.class, AgendaItemAccepted.class, AgendaItemDeclined.class,
                MeetingNoticeReplied.class, AbsenceExcused.class, LateArrivalRecorded.class,
                EarlyDepartureRecorded.class, MemberChanged.class, MemberNominated.class, MemberUnitAdmitted.class,
                MinutesNumberAssigned.class, NominationRejected.class, SeatFilled.class);
    }

}
