package org.lianxi.command.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.closemeeting.AtLeastOneUnitAttends;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.delegatepresiding.DelegatePresiding;
import org.lianxi.command.meeting.excuseabsence.MeetingIsNotOver;
import org.lianxi.command.meeting.openmeeting.ConvenerPresides;
import org.lianxi.command.meeting.openmeeting.MeetingHasNotBegun;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.proposemeeting.ProposeMeeting;
import org.lianxi.command.meeting.proposemeeting.ProposersArePermitted;
import org.lianxi.command.meeting.recordattendance.MembersAttendAsMembers;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordearlydeparture.RecordEarlyDeparture;
import org.lianxi.command.meeting.recordlatearrival.RecordLateArrival;
import org.lianxi.command.meeting.recordlatearrival.TimeIsWithinTheSession;
import org.lianxi.command.meeting.recordlatearrival.UnitIsRecordedAsPresent;
import org.lianxi.command.meeting.recordresolution.MeetingIsInSession;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.PresidingDelegated;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A meeting of the conference (C-4.1 to C-4.4).
 */
public class Meeting extends DecidingMeeting {

    private static final String PRESIDING = "presiding.by";

    protected Meeting() {
    }

    @CommandHandler
    Meeting(ProposeMeeting command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ProposersArePermitted(actor, standing));
        apply(new MeetingProposed(command.conferenceId(), command.meetingId(), actor.unit(), command.kind(),
                command.title(), command.reason(), command.topics(), command.preferredOn()));
    }

    @CommandHandler
    Meeting(ConveneMeeting command, Actor actor, Conferences conferences, Clock clock, WorkingDays days) {
        apply(Notices.of(command, null, actor, conferences.standing(command.conferenceId()), clock, days));
    }

    @CommandHandler
    void decide(DelegatePresiding command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, PRESIDING),
                new MeetingIsNotOver(state(), PRESIDING));
        ConvenerPresides presiding = new ConvenerPresides(command.toSeat(), command.reason(), state(), standing);
        Rule.verify(presiding);
        delegate(command.conferenceId(), command.meetingId(), presiding);
    }

    private static void delegate(String conferenceId, String meetingId, ConvenerPresides presiding) {
        apply(new PresidingDelegated(conferenceId, meetingId, presiding.presiderSeat(), presiding.reason(),
                presiding.deviations()));
    }

    @CommandHandler
    void decide(OpenMeeting command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, PRESIDING),
                new MeetingHasNotBegun(state(), PRESIDING));
        ConvenerPresides presiding = new ConvenerPresides(command.presiderSeat(), command.deviationReason(), state(),
                standing);
        Rule.verify(presiding);
        if (presiding.isNewDelegation()) {
            delegate(command.conferenceId(), command.meetingId(), presiding);
        }
        apply(new MeetingOpened(command.conferenceId(), command.meetingId(), command.presiderSeat(),
                OffsetDateTime.now(clock), presiding.deviations()));
    }

    @CommandHandler
    void decide(RecordAttendance command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "attendance.substitute"),
                new MeetingIsInSession(state(), "attendance.substitute"),
                new MembersAttendAsMembers(command.unitCode(), command.capacity(), standing));
        apply(new AttendanceRecorded(command.conferenceId(), command.meetingId(), command.unitCode(),
                command.capacity(), command.attendee()));
    }

    @CommandHandler
    void decide(RecordLateArrival command, Actor actor, Conferences conferences, Clock clock) {
        verifyTime(command.conferenceId(), command.unitCode(), command.at(), actor, conferences, clock);
        apply(new LateArrivalRecorded(command.conferenceId(), command.meetingId(), command.unitCode(), command.at()));
    }

    @CommandHandler
    void decide(RecordEarlyDeparture command, Actor actor, Conferences conferences, Clock clock) {
        verifyTime(command.conferenceId(), command.unitCode(), command.at(), actor, conferences, clock);
        apply(new EarlyDepartureRecorded(command.conferenceId(), command.meetingId(), command.unitCode(),
                command.at()));
    }

    private void verifyTime(String conferenceId, String unit, OffsetDateTime at, Actor actor, Conferences conferences,
            Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(conferenceId)),
                new OfficeActs(actor, "attendance"), new MeetingIsInSession(state(), "attendance"),
                new UnitIsRecordedAsPresent(unit, state()),
                new TimeIsWithinTheSession(at, OffsetDateTime.now(clock), state()));
    }

    @CommandHandler
    void decide(CloseMeeting command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        List<String> attending = state().attendees();
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "attendance.quorum"),
                new MeetingIsInSession(state(), "attendance.quorum"), new AtLeastOneUnitAttends(attending));
        apply(new MeetingClosed(command.conferenceId(), command.meetingId(), standing.inOrder(attending),
                OffsetDateTime.now(clock)));
    }

}
