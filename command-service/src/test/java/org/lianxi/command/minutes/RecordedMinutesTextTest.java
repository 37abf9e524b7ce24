package org.lianxi.command.minutes;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.MEETING;

@DisplayName("四·一 纪要文本按次序写成：时间地点主持、听取、议定、结语、出席请假列席、抄送")
class RecordedMinutesTextTest {

    private final MinutesText words = new MinutesConfiguration().minutesText(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("会议记录下来的都写进去，一项不多")
    void wholeText() {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");
        MeetingState meeting = held(
                new MeetingConvened(Licheng.ID, MEETING, "regular", "第一次会议", start, start.plusHours(2), "一号会议室",
                        List.of("年度工作"), List.of("wjj", "rsj", "jyj"),
                        List.of(new RosterEntry("convener", "convener", "wjj", new Holder("p1", "陈东辉", "区卫健局局长"))), 1,
                        List.of(), "special", List.of(), null, null),
                new AgendaItemAccepted(Licheng.ID, MEETING, "item-1", "rsj", "工伤认定", 2),
                new AbsenceExcused(Licheng.ID, MEETING, "jyj", "外出"), Licheng.opened(),
                new AttendanceRecorded(Licheng.ID, MEETING, "wjj", Capacity.MEMBER, null),
                new AttendanceRecorded(Licheng.ID, MEETING, "rsj", Capacity.SUBSTITUTE, "黄少雄"),
                new AttendanceRecorded(Licheng.ID, MEETING, "zgh", Capacity.OBSERVER, null), Licheng.RESOLUTION,
                new ResolutionRecorded(Licheng.ID, MEETING, "resolution-2", 2, "信息通报", "每月通报", null, List.of(), null),
                new MeetingClosed(Licheng.ID, MEETING, List.of("wjj", "rsj"), start.plusHours(2)));
        assertThat(this.words.text(meeting, Licheng.standing()).lines()).containsExactly(
                "2026年11月20日，鲤城区职业病防治工作联席会议在一号会议室召开“第一次会议”，由区卫健局局长陈东辉主持。", "会议听取：年度工作；工伤认定。", "会议议定以下事项：",
                "一、专项治理。开展专项治理（牵头单位：区工信局；配合单位：区民政局、区人社局；时限：2027年1月31日）", "二、信息通报。每月通报",
                "各有关单位按职责分工抓好落实，进展情况及时报联席会议办公室。", "出席：区卫健局、区人社局（黄少雄代）。", "请假：区教育局。", "列席：区总工会。", "抄送：区人民政府。");
    }

    @Test
    @DisplayName("名册以外的代会人，草稿里只写单位，不写姓名")
    void whoIsNotOnTheRosterIsNotNamed() {
        MeetingState meeting = held(Licheng.convened(), Licheng.opened(),
                new AttendanceRecorded(Licheng.ID, MEETING, "rsj", Capacity.SUBSTITUTE, Licheng.SUBJECT),
                new AttendanceRecorded(Licheng.ID, MEETING, "jyj", Capacity.MEMBER, Licheng.SUBJECT),
                new MeetingClosed(Licheng.ID, MEETING, List.of("jyj", "rsj"), Licheng.convened().endsAt()));
        assertThat(this.words.text(meeting, Licheng.standing())).contains("出席：区教育局、区人社局（代）。")
            .doesNotContain("subject-");
    }

    @Test
    @DisplayName("序号用汉字数到九十九")
    void numerals() {
        MeetingEvent[] events = Stream.concat(Stream.of(Licheng.convened(), Licheng.opened()),
                Stream.of(9, 10, 11, 20, 21, 99, 100)
                    .map((number) -> new ResolutionRecorded(Licheng.ID, MEETING, "r" + number, number, "甲", "乙", null,
                            List.of(), null)))
            .toArray(MeetingEvent[]::new);
        assertThat(this.words.text(held(events), Licheng.standing()).lines().filter((line) -> line.contains("、甲")))
            .containsExactly("九、甲。乙", "十、甲。乙", "十一、甲。乙", "二十、甲。乙", "二十一、甲。乙", "九十九、甲。乙", "100、甲。乙");
    }

    @Test
    @DisplayName("A-23 以谁的名义印发，按制度：联席会议、牵头单位、代章、联合")
    void issuers() {
        assertThat(this.words.issuer(List.of("wjj"), Licheng.standing())).isEqualTo("鲤城区职业病防治工作联席会议");
        assertThat(this.words.issuer(List.of("wjj"), Licheng.standingWith("minutes.issuer.mode", "lead-unit")))
            .isEqualTo("区卫健局");
        assertThat(this.words.issuer(List.of("wjj"), Licheng.standingWith("minutes.issuer.mode",
                "conference-substitute-seal", "minutes.issuer.sealBy", "wjj")))
            .isEqualTo("鲤城区职业病防治工作联席会议（区卫健局代章）");
        assertThat(this.words.issuer(List.of("wjj", "rsj"), Licheng.standingWith("minutes.issuer.mode", "joint")))
            .isEqualTo("区卫健局、区人社局");
    }

    private static MeetingState held(MeetingEvent... events) {
        return Stream.of(events).reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
    }

}
