package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.correctresolution.CorrectResolution;
import org.lianxi.command.meeting.delegatepresiding.DelegatePresiding;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recordearlydeparture.RecordEarlyDeparture;
import org.lianxi.command.meeting.recordlatearrival.RecordLateArrival;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ResolutionCorrected;

import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 会中：主持、到会、法定人数、议定和不同意见")
class SessionTest {

    private static final OffsetDateTime NOW = OffsetDateTime.now(Licheng.CLOCK);

    private static final OffsetDateTime DURING = OffsetDateTime.parse("2026-11-20T09:30:00+08:00");

    private static TestExecutor<Meeting> given(Object... events) {
        return Licheng.fixture(Meeting.class).given(events);
    }

    private static TestExecutor<Meeting> under(Supplier<Standing> standing, Object... events) {
        return Licheng.fixture(Meeting.class, standing, Licheng.closed()).given(events);
    }

    private static void expectRefusal(TestExecutor<Meeting> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    private static Object[] inSession(Object... more) {
        List<Object> events = new ArrayList<>(List.of(Licheng.convened(), Licheng.opened()));
        events.addAll(Arrays.asList(more));
        return events.toArray();
    }

    private static AttendanceRecorded present(String unit, Capacity capacity) {
        return new AttendanceRecorded(Licheng.ID, MEETING, unit, capacity, null);
    }

    @Test
    @DisplayName("INV-08 委托主持：制度不许委托的，注明理由记为例外；许可的不是例外")
    void delegating() {
        DelegatePresiding delegate = new DelegatePresiding(Licheng.ID, MEETING, null, "member:wjj", "召集人出差");
        Deviation away = new Deviation("presiding.by", "召集人出差");
        PresidingDelegated delegated = new PresidingDelegated(Licheng.ID, MEETING, "member:wjj", "召集人出差",
                List.of(away));
        given(Licheng.convened()).when(delegate, Licheng.convener().toMetaData()).expectEvents(delegated);
        given(Licheng.convened(), delegated)
            .when(new OpenMeeting(Licheng.ID, MEETING, null, "member:wjj", null), Licheng.office().toMetaData())
            .expectEvents(new MeetingOpened(Licheng.ID, MEETING, "member:wjj", NOW, List.of()));
        expectRefusal(given(Licheng.convened()), new DelegatePresiding(Licheng.ID, MEETING, null, "member:wjj", null),
                Licheng.convener(), "convener-presides", "presiding.by");
        under(() -> Licheng.standingWith("presiding.delegation", "convener-may-delegate"), Licheng.convened())
            .when(new DelegatePresiding(Licheng.ID, MEETING, null, "member:wjj", null), Licheng.convener().toMetaData())
            .expectEvents(new PresidingDelegated(Licheng.ID, MEETING, "member:wjj", null, List.of()));
        under(() -> Licheng.standingWith("presiding.delegation", "vice-convener"), Licheng.convened())
            .when(delegate, Licheng.convener().toMetaData())
            .expectEvents(delegated);
        expectRefusal(given(inSession(Licheng.closed())), delegate, Licheng.convener(), "meeting-is-not-over",
                "presiding.by");
        expectRefusal(given(Licheng.convened()), delegate, Licheng.unit("jyj"), "office-acts", "presiding.by");
    }

    @Test
    @DisplayName("INV-08 主持者按制度：副召集人主持的，召集人主持也要理由；预备会议由制度所定者主持")
    void whoPresidesIsTheChartersToSay() {
        OpenMeeting byConvener = new OpenMeeting(Licheng.ID, MEETING, null, "convener", null);
        expectRefusal(under(() -> Licheng.standingWith("presiding.by", "vice-convener"), Licheng.convened()),
                byConvener, Licheng.office(), "convener-presides", "presiding.by");
        MeetingConvened plenary = Licheng.convened();
        MeetingConvened preparatory = new MeetingConvened(plenary.conferenceId(), plenary.meetingId(), plenary.kind(),
                plenary.title(), plenary.startsAt(), plenary.endsAt(), plenary.place(), plenary.topics(),
                plenary.invitedUnits(), plenary.roster(), 1, List.of(), "preparatory", List.of(), "meeting-2", null);
        Supplier<Standing> prepared = () -> Licheng.standingWith("convene.prepMeeting.chairedBy", "office-director");
        under(prepared, preparatory)
            .when(new OpenMeeting(Licheng.ID, MEETING, null, "office-director", null), Licheng.office().toMetaData())
            .expectEvents(new MeetingOpened(Licheng.ID, MEETING, "office-director", NOW, List.of()));
        expectRefusal(under(prepared, preparatory), byConvener, Licheng.office(), "convener-presides", "presiding.by");
    }

    @Test
    @DisplayName("INV-10 A-20 迟到、早退的单位也是与会单位")
    void partialAttendance() {
        AttendanceRecorded member = present("jyj", Capacity.MEMBER);
        LateArrivalRecorded late = new LateArrivalRecorded(Licheng.ID, MEETING, "jyj", DURING);
        EarlyDepartureRecorded left = new EarlyDepartureRecorded(Licheng.ID, MEETING, "jyj", DURING.plusMinutes(9));
        given(inSession(member))
            .when(new RecordLateArrival(Licheng.ID, MEETING, null, "jyj", DURING), Licheng.office().toMetaData())
            .expectEvents(late);
        given(inSession(member, late))
            .when(new RecordEarlyDeparture(Licheng.ID, MEETING, null, "jyj", DURING.plusMinutes(9)),
                    Licheng.office().toMetaData())
            .expectEvents(left);
        given(inSession(member, late, left))
            .when(new CloseMeeting(Licheng.ID, MEETING, null), Licheng.office().toMetaData())
            .expectEvents(new MeetingClosed(Licheng.ID, MEETING, List.of("jyj"), NOW));
        expectRefusal(given(inSession()), new RecordLateArrival(Licheng.ID, MEETING, null, "jyj", DURING),
                Licheng.office(), "unit-is-recorded-as-present", "attendance");
        expectRefusal(given(inSession(member)),
                new RecordEarlyDeparture(Licheng.ID, MEETING, null, "jyj", DURING.minusHours(1)), Licheng.office(),
                "time-is-within-the-session", "attendance");
        expectRefusal(given(inSession(member)),
                new RecordEarlyDeparture(Licheng.ID, MEETING, null, "jyj", NOW.plusMinutes(1)), Licheng.office(),
                "time-is-within-the-session", "attendance");
    }

    @Test
    @DisplayName("INV-10 散会之后不再登记到会，与会单位不变")
    void attendanceIsFrozenAtTheClose() {
        expectRefusal(given(inSession(present("jyj", Capacity.MEMBER), Licheng.closed())),
                new RecordAttendance(Licheng.ID, MEETING, null, "zgh", Capacity.MEMBER, null), Licheng.office(),
                "meeting-is-in-session", "attendance.substitute");
    }

    @Test
    @DisplayName("INV-11 列席和工作人员不是与会单位")
    void observersAreNoAttendingUnits() {
        given(inSession(present("jyj", Capacity.OBSERVER), present("kjj", Capacity.STAFF),
                present("wjj", Capacity.MEMBER)))
            .when(new CloseMeeting(Licheng.ID, MEETING, null), Licheng.office().toMetaData())
            .expectEvents(new MeetingClosed(Licheng.ID, MEETING, List.of("wjj"), NOW));
        expectRefusal(given(inSession(present("jyj", Capacity.OBSERVER))), new CloseMeeting(Licheng.ID, MEETING, null),
                Licheng.office(), "at-least-one-unit-attends", "minutes.consent.required");
    }

    @Test
    @DisplayName("A-15 制度设法定人数的，在场不足不能议定；不设的不查")
    void quorum() {
        Supplier<Standing> majority = () -> Licheng.standingWith("attendance.quorum", "majority");
        Object[] four = inSession(present("xcb", Capacity.MEMBER), present("wjj", Capacity.MEMBER),
                present("fgj", Capacity.MEMBER), present("jyj", Capacity.MEMBER));
        expectRefusal(under(majority, four), resolve(), Licheng.office(), "quorum-is-present", "attendance.quorum");
        given(four).when(resolve(), Licheng.office().toMetaData()).expectEvents(Licheng.RESOLUTION);
        Object[] five = Arrays.copyOf(four, four.length + 1);
        five[four.length] = present("kjj", Capacity.SUBSTITUTE);
        under(majority, five).when(resolve(), Licheng.office().toMetaData()).expectEvents(Licheng.RESOLUTION);
        Object[] left = Arrays.copyOf(five, five.length + 1);
        left[five.length] = new EarlyDepartureRecorded(Licheng.ID, MEETING, "kjj", DURING);
        expectRefusal(under(majority, left), resolve(), Licheng.office(), "quorum-is-present", "attendance.quorum");
        expectRefusal(under(() -> Licheng.standingWith("attendance.quorum", "two-thirds"), five), resolve(),
                Licheng.office(), "quorum-is-present", "attendance.quorum");
    }

    @Test
    @DisplayName("INV-09 议定事项只在会议进行中更正")
    void correcting() {
        CorrectResolution correct = new CorrectResolution(Licheng.ID, MEETING, null, "resolution-1", "重点治理", "开展重点治理",
                "gxj", List.of("rsj"), null, "范围写漏");
        given(inSession(Licheng.RESOLUTION)).when(correct, Licheng.office().toMetaData())
            .expectEvents(new ResolutionCorrected(Licheng.ID, MEETING, "resolution-1", 1, "重点治理", "开展重点治理", "gxj",
                    List.of("rsj"), null, "范围写漏"));
        expectRefusal(given(inSession(Licheng.RESOLUTION, Licheng.closed())), correct, Licheng.office(),
                "meeting-is-in-session", "minutes.resolutions");
        expectRefusal(given(inSession()), correct, Licheng.office(), "unknown-resolution", "resolution");
        expectRefusal(given(inSession(Licheng.RESOLUTION)),
                new CorrectResolution(Licheng.ID, MEETING, null, "resolution-1", "重点治理", "开展重点治理", "gxj",
                        List.of("rsj"), Licheng.convened().startsAt().toLocalDate().minusDays(1), "时限写错"),
                Licheng.office(), "resolution-is-not-due-before-the-meeting", "minutes.resolutions");
    }

    @Test
    @DisplayName("A-16 协商一致的会议没有表决，只记与会单位的保留意见；制度设表决的记反对和弃权")
    void dissent() {
        Object[] events = inSession(present("jyj", Capacity.MEMBER), present("kjj", Capacity.OBSERVER),
                Licheng.RESOLUTION);
        given(events).when(dissent("jyj", "reservation"), Licheng.office().toMetaData())
            .expectEvents(new DissentRecorded(Licheng.ID, MEETING, "resolution-1", "jyj", "reservation", "时限偏紧"));
        expectRefusal(given(events), dissent("jyj", "against"), Licheng.office(), "position-fits-the-decision-mode",
                "decision.mode");
        under(() -> Licheng.standingWith("decision.mode", "vote"), events)
            .when(dissent("jyj", "against"), Licheng.office().toMetaData())
            .expectEvents(new DissentRecorded(Licheng.ID, MEETING, "resolution-1", "jyj", "against", "时限偏紧"));
        expectRefusal(given(events), dissent("kjj", "reservation"), Licheng.office(), "unit-takes-part-in-the-decision",
                "decision.mode");
    }

    private static RecordResolution resolve() {
        return new RecordResolution(Licheng.ID, MEETING, null, "resolution-1", Licheng.RESOLUTION.title(),
                Licheng.RESOLUTION.text(), "gxj", List.of("rsj", "mzj"), Licheng.RESOLUTION.dueOn());
    }

    private static RecordDissent dissent(String unit, String position) {
        return new RecordDissent(Licheng.ID, MEETING, null, "resolution-1", unit, position, "时限偏紧");
    }

}
