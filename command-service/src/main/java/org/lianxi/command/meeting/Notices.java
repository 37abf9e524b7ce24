package org.lianxi.command.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.convenemeeting.CharterHasTheMeetingKind;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.convenemeeting.ConvenerConvenes;
import org.lianxi.command.meeting.convenemeeting.MeetingEndsAfterItBegins;
import org.lianxi.command.meeting.convenemeeting.OutsidersMayBeInvited;
import org.lianxi.command.meeting.convenemeeting.PartOfTheMembersMayMeet;
import org.lianxi.command.meeting.convenemeeting.PreparatoryMeetingIsOfItsAttendees;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.RosterEntry;

/**
 * What a notice of a meeting has to be and what it says, with and without a proposal
 * before it (C-4.1).
 */
final class Notices {

    private Notices() {
    }

    static MeetingConvened of(ConveneMeeting command, String proposedBy, Actor actor, Standing standing, Clock clock,
            WorkingDays days) {
        List<String> invited = command.invitedUnits().isEmpty()
                ? PreparatoryMeetingIsOfItsAttendees.unitsOf(command.form(), standing)
                : standing.inOrder(command.invitedUnits());
        String form = (command.form() != null) ? command.form()
                : invited.containsAll(standing.unitCodes()) ? "plenary" : "special";
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ConvenerConvenes(actor, standing),
                new UnitsAreMembers(invited, standing), new CharterHasTheMeetingKind(form, standing),
                new PreparatoryMeetingIsOfItsAttendees(form, invited, standing),
                new PartOfTheMembersMayMeet(form, invited, standing),
                new OutsidersMayBeInvited(command.outsiders(), standing),
                new MeetingEndsAfterItBegins(command.startsAt(), command.endsAt()));
        return new MeetingConvened(command.conferenceId(), command.meetingId(), command.kind(), command.title(),
                command.startsAt(), command.endsAt(), command.place(), command.topics(), invited, roster(standing),
                standing.charterVersion(), shortNotice(command.startsAt(), standing, clock, days), form,
                command.outsiders(), command.preparesFor(), proposedBy);
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
    static List<Deviation> shortNotice(OffsetDateTime startsAt, Standing standing, Clock clock, WorkingDays days) {
        Term ahead = Term.parse(standing.rule("convene.noticeAhead", "P0D"));
        LocalDate latest = ahead.before(startsAt.atZoneSameInstant(clock.getZone()).toLocalDate(), days);
        return LocalDate.now(clock).isAfter(latest) ? List.of(new Deviation("convene.noticeAhead", ahead.toString()))
                : List.of();
    }

}
