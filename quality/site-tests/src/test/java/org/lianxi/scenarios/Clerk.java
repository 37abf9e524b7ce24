package org.lianxi.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.changeexofficioholder.ChangeExOfficioHolder;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.conference.withdrawnomination.WithdrawNomination;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.meeting.Capacity;

/**
 * Brings before the command service what happens to the members of a conference, each at
 * its time in Shanghai.
 */
final class Clerk {

    static final String CONFERENCE = "licheng-zybfz";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ConfirmationBasis CIRCULAR = new ConfirmationBasis("written", "传阅件");

    private static final Actor OFFICE = new Actor("office", "wjj", "office-clerk");

    private static final Actor CONVENER = new Actor("convener", "wjj", "convener");

    private static final String MEETING = "meeting-april";

    private final MovedClock clock;

    private final Commands commands;

    private int sent;

    Clerk(MovedClock clock, Commands commands) {
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * What comes next happens then.
     * @param time such as {@code 2026-06-30T23:59:59.999}, in Shanghai
     */
    Clerk at(String time) {
        this.clock.set(LocalDateTime.parse(time).atZone(ZONE).toInstant());
        return this;
    }

    void charterIsAdopted() {
        does(new Actor("installation", null, "system"), new AdoptCharter(Charters.read(CONFERENCE), "sha-256:0"));
    }

    String nominates(String unit, String seat, String name, String post) {
        String nomination = "nomination-" + ++this.sent;
        does(new Actor(unit, unit, "member"),
                new NominateMember(CONFERENCE, nomination, seat, new Holder(null, name, post), "工作变动", null));
        return nomination;
    }

    void withdraws(String unit, String nomination) {
        does(new Actor(unit, unit, "member"), new WithdrawNomination(CONFERENCE, nomination, null, "人事安排有变"));
    }

    void isRejected(String nomination) {
        does(CONVENER, new RejectNomination(CONFERENCE, nomination, null, "分管工作不对口"));
    }

    void memberIsConfirmed(String nomination, String effectiveOn) {
        does(CONVENER, new ChangeMember(CONFERENCE, nomination, null, CIRCULAR, LocalDate.parse(effectiveOn)));
    }

    void officerIsConfirmed(String nomination, String effectiveOn) {
        does(CONVENER, new ChangeOfficeStaff(CONFERENCE, nomination, null, CIRCULAR, LocalDate.parse(effectiveOn)));
    }

    void postChanges(String seat, String name, String post, String effectiveOn) {
        does(OFFICE, new ChangeExOfficioHolder(CONFERENCE, seat, null, new Holder(null, name, post), "任免通知",
                LocalDate.parse(effectiveOn)));
    }

    void proposes(String kind, String unit, String name, String affiliation) {
        does(OFFICE, new ProposeUnitChange(CONFERENCE, "change-" + unit, kind, unit, name, name, affiliation, "机构改革"));
    }

    void meetingIsConvened(String startsAt) {
        OffsetDateTime start = LocalDateTime.parse(startsAt).atZone(ZONE).toOffsetDateTime();
        does(CONVENER, new ConveneMeeting(CONFERENCE, MEETING, "regular", "第一次全体会议", start, start.plusHours(2), "一号会议室",
                List.of("成员单位调整"), List.of(), null, List.of(), null));
    }

    void meetingResolves(String... units) {
        does(OFFICE, new OpenMeeting(CONFERENCE, MEETING, null, "convener", null));
        for (String unit : List.of("wjj", "fgj", "rsj")) {
            does(OFFICE, new RecordAttendance(CONFERENCE, MEETING, null, unit, Capacity.MEMBER, null));
        }
        for (String unit : units) {
            does(OFFICE, new RecordResolution(CONFERENCE, MEETING, null, "resolution-" + unit, "成员单位调整：" + unit, "同意。",
                    null, List.of(), null));
        }
        does(OFFICE, new CloseMeeting(CONFERENCE, MEETING, null));
    }

    void unitChangeIsConfirmed(String unit) {
        does(CONVENER, new ConfirmUnitChange(CONFERENCE, "change-" + unit, null, MEETING, "resolution-" + unit, null));
    }

    private void does(Actor actor, ConferenceCommand command) {
        UUID key = UUID.nameUUIDFromBytes(("clerk-" + ++this.sent).getBytes(StandardCharsets.UTF_8));
        this.commands.change(new CommandRequest(actor, key, "*", key.toString().getBytes(StandardCharsets.UTF_8), "/"),
                command);
    }

}
