package org.lianxi.command.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.PresidingDelegated;

import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 联席会议根据工作需要定期或不定期召开会议，由召集人主持")
class MeetingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.now(Licheng.CLOCK);

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-12-10T09:00:00+08:00");

    private static TestExecutor<Meeting> given(Object... events) {
        return Licheng.fixture(Meeting.class).given(events);
    }

    private static ConveneMeeting convene(OffsetDateTime start, OffsetDateTime end, List<String> invited) {
        return new ConveneMeeting(Licheng.ID, MEETING, "regular", "第一次会议", start, end, "一号会议室", List.of("议题"), invited,
                null, List.of(), null);
    }

    private static void expectRefusal(TestExecutor<Meeting> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    @Test
    @DisplayName("召集人召集：通知带当日名册，默认邀请全部 15 个单位，按制度次序")
    void theConvenerConvenes() {
        Licheng.fixture(Meeting.class)
            .givenNoPriorActivity()
            .when(convene(START, START.plusHours(2), List.of()), Licheng.convener().toMetaData())
            .expectEventsMatching(payloadsMatching(predicate((List<?> payloads) -> {
                MeetingConvened notice = (MeetingConvened) payloads.getFirst();
                assertThat(notice.invitedUnits()).isEqualTo(Licheng.standing().unitCodes()).hasSize(15);
                assertThat(notice.roster()).hasSize(32);
                assertThat(notice.roster().getFirst().holder()).isInstanceOf(Holder.class);
                assertThat(notice.deviations()).isEmpty();
                return payloads.size() == 1;
            })));
    }

    @Test
    @DisplayName("提前量不足只记例外，不拦会议")
    void shortNoticeIsADeviation() {
        Licheng.fixture(Meeting.class)
            .givenNoPriorActivity()
            .when(convene(NOW.plusHours(3), NOW.plusHours(4), List.of()), Licheng.convener().toMetaData())
            .expectEventsMatching(payloadsMatching(
                    predicate((List<?> payloads) -> ((MeetingConvened) payloads.getFirst()).deviations()
                        .equals(List.of(new Deviation("convene.noticeAhead", "P3D"))))));
    }

    @Test
    @DisplayName("非召集人召集、邀请非成员单位、时间颠倒、身份与席位不符：不召集")
    void refusesOtherNotices() {
        expectRefusal(given(), convene(START, START.plusHours(1), List.of()), Licheng.office(), "convener-convenes",
                "convene.decidedBy");
        expectRefusal(given(), convene(START, START.plusHours(1), List.of("zzz")), Licheng.convener(),
                "units-are-members", "units");
        expectRefusal(given(), convene(START, START, List.of()), Licheng.convener(), "meeting-ends-after-it-begins",
                "convene.decidedBy");
        expectRefusal(given(), convene(START, START.plusHours(1), List.of()), new Actor("x", "jyj", "convener"),
                "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("INV-08 由召集人主持；他人主持须注明理由，记为例外")
    void theConvenerPresides() {
        given(Licheng.convened()).when(open("convener", null), Licheng.office().toMetaData())
            .expectEvents(new MeetingOpened(Licheng.ID, MEETING, "convener", NOW, List.of()));
        given(Licheng.convened()).when(open("member:wjj", "召集人出差"), Licheng.office().toMetaData())
            .expectEvents(
                    new PresidingDelegated(Licheng.ID, MEETING, "member:wjj", "召集人出差",
                            List.of(new Deviation("presiding.by", "召集人出差"))),
                    new MeetingOpened(Licheng.ID, MEETING, "member:wjj", NOW,
                            List.of(new Deviation("presiding.by", "召集人出差"))));
        expectRefusal(given(Licheng.convened()), open("member:wjj", null), Licheng.office(), "convener-presides",
                "presiding.by");
        expectRefusal(given(Licheng.convened(), Licheng.opened()), open("convener", null), Licheng.office(),
                "meeting-has-not-begun", "presiding.by");
        expectRefusal(given(Licheng.convened()), open("convener", null), Licheng.unit("jyj"), "office-acts",
                "presiding.by");
    }

    @Test
    @DisplayName("到会登记：成员单位由成员或替会人员出席，外单位只能列席")
    void attendance() {
        given(Licheng.convened(), Licheng.opened())
            .when(attend("jyj", Capacity.SUBSTITUTE), Licheng.office().toMetaData())
            .expectEvents(new AttendanceRecorded(Licheng.ID, MEETING, "jyj", Capacity.SUBSTITUTE, null));
        given(Licheng.convened(), Licheng.opened())
            .when(attend("街道办", Capacity.OBSERVER), Licheng.office().toMetaData())
            .expectEvents(new AttendanceRecorded(Licheng.ID, MEETING, "街道办", Capacity.OBSERVER, null));
        expectRefusal(given(Licheng.convened(), Licheng.opened()), attend("街道办", Capacity.MEMBER), Licheng.office(),
                "members-attend-as-members", "units");
        expectRefusal(given(Licheng.convened()), attend("jyj", Capacity.MEMBER), Licheng.office(),
                "meeting-is-in-session", "attendance.substitute");
    }

    @Test
    @DisplayName("INV-09 四·一 以纪要形式明确会议议定事项：只在会议进行中议定")
    void resolutions() {
        given(Licheng.convened(), Licheng.opened())
            .when(resolve("gxj", List.of("rsj", "mzj")), Licheng.office().toMetaData())
            .expectEvents(Licheng.RESOLUTION);
        expectRefusal(given(Licheng.convened(), Licheng.opened(), Licheng.closed()), resolve("gxj", List.of("mzj")),
                Licheng.office(), "meeting-is-in-session", "minutes.resolutions");
        expectRefusal(given(Licheng.convened(), Licheng.opened()), resolve("zzz", List.of()), Licheng.office(),
                "units-are-members", "units");
        expectRefusal(given(Licheng.convened(), Licheng.opened()), resolve("gxj", List.of("gxj")), Licheng.office(),
                "lead-unit-is-no-co-unit", "tracking.reportBy");
    }

    @Test
    @DisplayName("议定事项的时限不早于会议日期；当日可以，不定时限也可以")
    void resolutionsAreDueAfterTheMeeting() {
        LocalDate metOn = Licheng.convened().startsAt().toLocalDate();
        expectRefusal(given(Licheng.convened(), Licheng.opened()), resolve(metOn.minusDays(1)), Licheng.office(),
                "resolution-is-not-due-before-the-meeting", "minutes.resolutions");
        for (LocalDate due : new LocalDate[] { metOn, metOn.plusDays(1), null }) {
            given(Licheng.convened(), Licheng.opened()).when(resolve(due), Licheng.office().toMetaData())
                .expectSuccessfulHandlerExecution();
        }
    }

    private static RecordResolution resolve(LocalDate dueOn) {
        return new RecordResolution(Licheng.ID, MEETING, null, "resolution-1", "专项治理", "开展专项治理", "gxj", List.of(),
                dueOn);
    }

    @Test
    @DisplayName("一(五) 议定事项了结的是提交了这次会议的事项；没有提交的不能认")
    void aCaseIsSettledWhereItWasReferred() {
        RecordResolution settles = new RecordResolution(Licheng.ID, MEETING, null, "resolution-1", "专项治理", "开展专项治理",
                "gxj", List.of(), null, "case-1");
        expectRefusal(given(Licheng.convened(), Licheng.opened()), settles, Licheng.office(), "case-was-referred-here",
                "caseKinds.M3");
        RecordResolution referred = new RecordResolution(Licheng.ID, MEETING, null, "resolution-1", "专项治理", "开展专项治理",
                "gxj", List.of(), null, "case-referred");
        given(Licheng.convened(), Licheng.opened()).when(referred, Licheng.office().toMetaData())
            .expectEvents(new ResolutionRecorded(Licheng.ID, MEETING, "resolution-1", 1, "专项治理", "开展专项治理", "gxj",
                    List.of(), null, "case-referred"));
    }

    @Test
    @DisplayName("INV-10 INV-11 散会：与会单位就此固定，列席的不算；无人到会不能散会")
    void closing() {
        CloseMeeting close = new CloseMeeting(Licheng.ID, MEETING, null);
        given(Licheng.convened(), Licheng.opened(),
                new AttendanceRecorded(Licheng.ID, MEETING, "wjj", Capacity.SUBSTITUTE, null),
                new AttendanceRecorded(Licheng.ID, MEETING, "jyj", Capacity.OBSERVER, null),
                new AttendanceRecorded(Licheng.ID, MEETING, "xcb", Capacity.MEMBER, null))
            .when(close, Licheng.office().toMetaData())
            .expectEvents(new MeetingClosed(Licheng.ID, MEETING, List.of("xcb", "wjj"), NOW));
        expectRefusal(given(Licheng.convened(), Licheng.opened()), close, Licheng.office(), "at-least-one-unit-attends",
                "minutes.consent.required");
        expectRefusal(given(Licheng.convened()), close, Licheng.office(), "meeting-is-in-session", "attendance.quorum");
    }

    @Test
    @DisplayName("经另一联席会议访问本会议：没有这个会议")
    void anotherConferenceSeesNothing() {
        expectRefusal(given(Licheng.convened()), new CloseMeeting("other", MEETING, null), Licheng.office(),
                "unknown-meeting", "meeting");
    }

    private static OpenMeeting open(String seat, String reason) {
        return new OpenMeeting(Licheng.ID, MEETING, null, seat, reason);
    }

    private static RecordAttendance attend(String unit, Capacity capacity) {
        return new RecordAttendance(Licheng.ID, MEETING, null, unit, capacity, null);
    }

    private static RecordResolution resolve(String lead, List<String> coUnits) {
        return new RecordResolution(Licheng.ID, MEETING, null, "resolution-1", Licheng.RESOLUTION.title(),
                Licheng.RESOLUTION.text(), lead, coUnits, Licheng.RESOLUTION.dueOn());
    }

}
