package org.lianxi.command.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.closemeeting.AtLeastOneUnitAttends;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConvenerConvenes;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.convenemeeting.MeetingEndsAfterItBegins;
import org.lianxi.command.meeting.openmeeting.ConvenerPresides;
import org.lianxi.command.meeting.openmeeting.MeetingHasNotBegun;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.MembersAttendAsMembers;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordresolution.LeadUnitIsNoCoUnit;
import org.lianxi.command.meeting.recordresolution.MeetingIsInSession;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A meeting of the conference (C-4.1 to C-4.4).
 */
public class Meeting {

    @AggregateIdentifier
    private String id;

    private MeetingState state = MeetingState.NONE;

    protected Meeting() {
    }

    @CommandHandler
    Meeting(ConveneMeeting command, Actor actor, Conferences conferences, Clock clock, WorkingDays days) {
        Standing standing = conferences.standing(command.conferenceId());
        List<String> invited = command.invitedUnits().isEmpty() ? standing.unitCodes() : command.invitedUnits();
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ConvenerConvenes(actor, standing),
                new UnitsAreMembers(invited, standing),
                new MeetingEndsAfterItBegins(command.startsAt(), command.endsAt()));
        apply(new MeetingConvened(command.conferenceId(), command.meetingId(), command.kind(), command.title(),
                command.startsAt(), command.endsAt(), command.place(), command.topics(), standing.inOrder(invited),
                roster(standing), standing.charterVersion(), shortNotice(command, standing, clock, days)));
    }

    private static List<RosterEntry> roster(Standing standing) {
        List<RosterEntry> roster = new ArrayList<>();
        for (Charter.Seat seat : standing.charter().seats()) {
            roster.add(new RosterEntry(seat.id(), seat.role(), seat.unit(), standing.holders().get(seat.id())));
        }
        return roster;
    }

    /**
     * The charter sets no notice period; a conference that chose one sees where it was
     * not kept, and nobody is kept from meeting.
     */
    private static List<Deviation> shortNotice(ConveneMeeting command, Standing standing, Clock clock,
            WorkingDays days) {
        Term ahead = Term.parse(standing.rule("convene.noticeAhead", "P0D"));
        LocalDate latest = ahead.before(command.startsAt().atZoneSameInstant(clock.getZone()).toLocalDate(), days);
        return LocalDate.now(clock).isAfter(latest) ? List.of(new Deviation("convene.noticeAhead", ahead.toString()))
                : List.of();
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "meeting");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(OpenMeeting command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        ConvenerPresides presiding = new ConvenerPresides(command.presiderSeat(), command.deviationReason(), standing);
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "presiding.by"),
                new MeetingHasNotBegun(this.state), presiding);
        apply(new MeetingOpened(command.conferenceId(), command.meetingId(), command.presiderSeat(),
                OffsetDateTime.now(clock), presiding.deviations()));
    }

    @CommandHandler
    void decide(RecordAttendance command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "attendance.substitute"),
                new MeetingIsInSession(this.state, "attendance.substitute"),
                new MembersAttendAsMembers(command.unitCode(), command.capacity(), standing));
        apply(new AttendanceRecorded(command.conferenceId(), command.meetingId(), command.unitCode(),
                command.capacity(), command.attendee()));
    }

    @CommandHandler
    void decide(RecordResolution command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "minutes.resolutions"),
                new MeetingIsInSession(this.state, "minutes.resolutions"),
                new UnitsAreMembers(command.units(), standing),
                new LeadUnitIsNoCoUnit(command.leadUnit(), command.coUnits()));
        apply(new ResolutionRecorded(command.conferenceId(), command.meetingId(), command.resolutionId(),
                this.state.resolutions().size() + 1, command.title(), command.text(), command.leadUnit(),
                standing.inOrder(command.coUnits()), command.dueOn()));
    }

    @CommandHandler
    void decide(CloseMeeting command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        List<String> attending = this.state.attendance()
            .entrySet()
            .stream()
            .filter((entry) -> entry.getValue().attends())
            .map(Map.Entry::getKey)
            .toList();
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "attendance.quorum"),
                new MeetingIsInSession(this.state, "attendance.quorum"), new AtLeastOneUnitAttends(attending));
        apply(new MeetingClosed(command.conferenceId(), command.meetingId(), standing.inOrder(attending),
                OffsetDateTime.now(clock)));
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        this.id = event.meetingId();
        this.state = this.state.evolve(event);
    }

}
