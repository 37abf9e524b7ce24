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
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.MEETING;

@DisplayName("四·一 纪要文本写的是会议的事实")
class MinutesWordsTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");

    private static final MeetingConvened NOTICE = new MeetingConvened(Licheng.ID, MEETING, "regular", "第一次会议", START,
            START.plusHours(2), "一号会议室", List.of("年度工作"), List.of("wjj", "jyj"),
            List.of(new RosterEntry("member:xcb", "member", "xcb", new Holder("p0", "连英霞", "区委宣传部副部长")),
                    new RosterEntry("convener", "convener", "wjj", new Holder("p1", "陈东辉", "区卫健局局长"))),
            1, List.of(), "special", List.of(), null, null);

    private final MinutesText words = new MinutesConfiguration().minutesText(ZoneId.of("Asia/Shanghai"));

    private List<String> lines(MeetingEvent... events) {
        MeetingState meeting = Stream.concat(Stream.of(NOTICE), Stream.of(events))
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
        return this.words.text(meeting, Licheng.standing()).lines().toList();
    }

    @Test
    @DisplayName("题目随会议，更正的字号随纪要")
    void titles() {
        assertThat(this.words.title(MeetingState.NONE.evolve(NOTICE), Licheng.standing())).isEqualTo("第一次会议纪要");
        assertThat(this.words.corrigendumNumber("鲤职联纪〔2026〕1号", 2)).isEqualTo("鲤职联纪〔2026〕1号（更正2）");
    }

    @Test
    @DisplayName("日期是实际开会的那天，主持的是实际主持席位上的人")
    void dayAndPresider() {
        assertThat(lines(new MeetingOpened(Licheng.ID, MEETING, "convener", START.plusDays(1), List.of())))
            .startsWith("2026年11月21日，鲤城区职业病防治工作联席会议在一号会议室召开“第一次会议”，由区卫健局局长陈东辉主持。");
    }

    @Test
    @DisplayName("没有列入的议题不写作听取")
    void onlyWhatWasOnTheAgenda() {
        assertThat(lines(new AgendaItemProposed(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", "x"), Licheng.opened()))
            .contains("会议听取：年度工作。");
    }

    @Test
    @DisplayName("没有时限的事项不写时限")
    void noDayNoLimit() {
        assertThat(lines(Licheng.opened(), new ResolutionRecorded(Licheng.ID, MEETING, "resolution-1", 1, "专项治理",
                "开展专项治理", "gxj", List.of(), null)))
            .contains("一、专项治理。开展专项治理（牵头单位：区工信局）");
    }

    @Test
    @DisplayName("请了假又到会的，写在出席，不写在请假")
    void whoCameAfterAllWasThere() {
        assertThat(lines(new AbsenceExcused(Licheng.ID, MEETING, "jyj", "外出"), Licheng.opened(),
                new AttendanceRecorded(Licheng.ID, MEETING, "jyj", Capacity.MEMBER, null),
                new MeetingClosed(Licheng.ID, MEETING, List.of("jyj"), START.plusHours(2))))
            .contains("出席：区教育局。")
            .noneMatch((line) -> line.startsWith("请假"));
    }

}
