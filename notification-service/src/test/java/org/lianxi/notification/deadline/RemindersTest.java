package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.notification.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("哪一天早上提醒谁")
class RemindersTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private Instant before;

    @BeforeEach
    void rememberTheTime() {
        this.before = clock.instant();
        this.log.convener("zgh")
            .rule("tracking.actionDefaults.remindBefore", List.of("P3D"))
            .rule("tracking.actionDefaults.feedbackEvery", "P7D")
            .rule("tracking.escalateAfter", "P5WD");
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("四·二：逾期事项换了牵头单位，次日催新的牵头单位，再逾期报召集人，进展照常要报；升级前发过的不再发")
    void whoGetsAnOverdueActionIsRemindedAnew() {
        adopt("2026-03-02");
        happens("2026-03-02", "action-1",
                new ActionAssigned(C, "action-1", "专项治理", "按纪要落实",
                        new ActionSource("resolution", "meeting-1", "resolution-1"), "gxj", List.of(),
                        day("2026-03-06"), day("2026-03-02")),
                new ActionAccepted(C, "action-1", "gxj", day("2026-03-02")));
        live("2026-03-02", "2026-03-16");
        jdbc().sql("update reminder set started_at = recorded_at").update();
        live("2026-03-17", "2026-03-18");
        happens("2026-03-18", "action-1", new ActionReassigned(C, "action-1", "gxj", List.of(), "rsj", List.of(), false,
                "职能调整", new DecisionBasis("convener", null, null), "wjj", day("2026-03-18")));
        live("2026-03-19", "2026-03-31");

        assertThat(reminders()).containsExactly("2026-03-03 action-is-done before-P3D [gxj]",
                "2026-03-06 action-is-done due [gxj]", "2026-03-09 action-is-done overdue [wjj, gxj]",
                "2026-03-13 action-is-done escalated [wjj, gxj, zgh]", "2026-03-19 action-is-done overdue [wjj, rsj]",
                "2026-03-25 action-is-done escalated [wjj, rsj, zgh]", "2026-03-25 feedback-is-given due [rsj]",
                "2026-03-26 feedback-is-given overdue [wjj, rsj]");
    }

    @Test
    @DisplayName("一·二 领导交办的事项，办理单位和办公室在调休的一周里期前、到期、逾期都得提醒；上报过还不算，办结了才停")
    void whatTheLeadershipAssignedIsDue() {
        adopt("2026-09-21");
        happens("2026-09-21", "assignment-1", assigned("assignment-1", "rsj", "2026-10-08"),
                assigned("assignment-2", null, "2026-10-10"));
        live("2026-09-22", "2026-10-08");
        happens("2026-10-08", "assignment-1", new AssignmentReported(C, "assignment-1", 1, "district-government", "区政府",
                "在办", null, day("2026-10-08")), new AssignmentClosed(C, "assignment-2", "已办结", day("2026-10-08")));
        live("2026-10-09", "2026-10-10");
        assertThat(get("/api/conferences/" + C + "/deadlines?unit=rsj&state=overdue").body().path("deadlines"))
            .singleElement()
            .satisfies((one) -> {
                assertThat(one.path("task").asString()).isEqualTo("办结上级交办事项并上报");
                assertThat(one.path("link").asString()).isEqualTo("/conferences/" + C + "/assignments/assignment-1");
            });
        happens("2026-10-10", "assignment-1", new AssignmentClosed(C, "assignment-1", "已办结", day("2026-10-10")));
        live("2026-10-11", "2026-10-31");

        assertThat(reminders()).containsExactly("2026-09-30 assignment-is-done before-P3D [wjj, rsj]",
                "2026-09-30 assignment-is-done before-P3D [wjj]", "2026-10-08 assignment-is-done due [wjj, rsj]",
                "2026-10-09 assignment-is-done overdue [wjj, rsj]");
    }

    private static AssignmentAccepted assigned(String id, String unit, String dueOn) {
        return new AssignmentAccepted(C, id, "district-government", "区政府", "抄告单1号", "摸清底数", "一个月内摸清底数", unit,
                day(dueOn), day("2026-09-21"));
    }

    @Test
    @DisplayName("四·二：督办单到期之前提醒被督办的单位，逾期未回复告知办公室可升哪一级，红色的报召集人；与办结同日的不重复提醒")
    void urgingsAreAnswered() {
        adopt("2026-03-02");
        happens("2026-03-02", "action-1",
                new ActionAssigned(C, "action-1", "专项治理", "按纪要落实",
                        new ActionSource("resolution", "meeting-1", "resolution-1"), "gxj", List.of("yjj"),
                        day("2026-03-31"), day("2026-03-02"), "P1M", null),
                new ActionAccepted(C, "action-1", "gxj", day("2026-03-02")));
        happens("2026-03-05", "action-1", urged(1, UrgingLevel.BLUE, "2026-03-10"));
        live("2026-03-06", "2026-03-11");
        assertThat(
                jdbc().sql("select body_zh from notice where kind = 'urging-unanswered'").query(String.class).single())
            .isEqualTo("“专项治理”的督办单应于2026年3月10日前回复，至今未回复，已逾期1个工作日，可以发出橙色督办单。\n责任单位：工信局、应急局");
        happens("2026-03-11", "action-1", urged(2, UrgingLevel.ORANGE, "2026-03-12"));
        live("2026-03-12", "2026-03-13");
        happens("2026-03-13", "action-1", urged(3, UrgingLevel.RED, "2026-03-16"));
        live("2026-03-16", "2026-03-17");
        happens("2026-03-17", "action-1", new UrgingAnswered(C, "action-1", 3, "gxj", "月底前办结", day("2026-03-17")));
        live("2026-03-18", "2026-03-24");
        happens("2026-03-24", "action-1", urged(4, UrgingLevel.BLUE, "2026-03-31"));
        live("2026-03-25", "2026-03-31");
        happens("2026-03-31", "action-1",
                new ProgressReported(C, "action-1", "report-1", 1, "gxj", 90, "即将办结", day("2026-03-31")));
        live("2026-04-01", "2026-04-01");

        assertThat(reminders()).containsExactly("2026-03-06 urging-is-answered before-P3D [gxj, yjj]",
                "2026-03-10 urging-is-answered due [gxj, yjj]", "2026-03-11 urging-is-answered overdue [wjj]",
                "2026-03-12 urging-is-answered due [gxj, yjj]", "2026-03-13 urging-is-answered overdue [wjj]",
                "2026-03-16 urging-is-answered due [gxj, yjj]",
                "2026-03-17 urging-is-answered overdue [wjj, gxj, yjj, zgh]",
                "2026-03-27 action-is-done before-P3D [gxj, yjj]", "2026-03-31 action-is-done due [gxj, yjj]",
                "2026-04-01 action-is-done overdue [wjj, gxj, yjj]");
    }

    private static ActionUrged urged(int number, UrgingLevel level, String answerBy) {
        return new ActionUrged(C, "action-1", number, level, "gxj", "wjj", "逾期未反馈", day(answerBy), day("2026-03-05"));
    }

    @Test
    @DisplayName("四·一：更正印发后没有抄报的，提醒办公室；逐个机关抄报了的，不再提醒")
    void corrigendaAreFiled() {
        this.log.rule("minutes.copyReport.within", "P1WD");
        adopt("2026-03-02");
        List<String> bodies = List.of("district-government", "municipal-government");
        happens("2026-03-02", "minutes-1",
                new MinutesDrafted(C, "minutes-1", "meeting-1", 1, "会议纪要", "文本", "sha-256:1", List.of(), List.of()),
                new MinutesIssued(C, "minutes-1", "meeting-1", 1, "sha-256:1", "〔2026〕1号", "conference", List.of("gxj"),
                        day("2026-03-02"), "联席会议", null, bodies),
                filed("district-government", null), filed("municipal-government", null));
        happens("2026-03-09", "minutes-1", corrected("corrigendum-1"));
        live("2026-03-10", "2026-03-10");
        happens("2026-03-10", "minutes-1", filed("district-government", "corrigendum-1"));
        live("2026-03-11", "2026-03-11");
        happens("2026-03-11", "minutes-1", filed("municipal-government", "corrigendum-1"), corrected("corrigendum-2"),
                filed("district-government", "corrigendum-2"), filed("municipal-government", "corrigendum-2"));
        live("2026-03-12", "2026-03-31");

        assertThat(reminders()).containsExactly("2026-03-10 corrigendum-is-filed due [wjj]",
                "2026-03-11 corrigendum-is-filed overdue [wjj]");
    }

    private static CorrigendumIssued corrected(String id) {
        return new CorrigendumIssued(C, "minutes-1", id, "sha-256:2", "〔2026〕2号", List.of("gxj"), day("2026-03-09"));
    }

    private static MinutesFiledWithGovernment filed(String body, String corrigendum) {
        return new MinutesFiledWithGovernment(C, "minutes-1", 1, "sha-256:1", body, "收文1号", day("2026-03-10"), body,
                corrigendum);
    }

    private void adopt(String day) {
        Instant at = at(day, LocalTime.of(7, 0));
        clock.set(at);
        this.log.at(at);
        take(this.log.adopt(C));
    }

    /**
     * After the morning of a day.
     */
    private void happens(String day, String id, RecordedFact... facts) {
        Instant at = at(day, LocalTime.of(10, 0));
        clock.set(at);
        this.log.at(at);
        for (RecordedFact fact : facts) {
            take(this.log.add(id, fact));
        }
    }

    private static void live(String from, String to) {
        day(from).datesUntil(day(to).plusDays(1)).forEach((day) -> {
            clock.set(at(day.toString(), LocalTime.of(9, 0)));
            bean(DeadlineScan.class).look(C);
        });
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant at(String day, LocalTime time) {
        return day(day).atTime(time).atZone(Year.ZONE).toInstant();
    }

    private static List<String> reminders() {
        return jdbc().sql("""
                select r.recorded_at, r.limit_name, r.stage, string_agg(i.recipient, ', '
                    order by (select position from member_unit m where m.code = i.recipient)) as units
                from reminder r join notice_intent i using (notice_id) where i.channel = 'inbox'
                group by r.recorded_at, r.limit_name, r.stage, r.notice_id, r.matter_id
                order by r.recorded_at, r.limit_name, r.matter_id""")
            .query((row, number) -> LocalDate.ofInstant(row.getTimestamp("recorded_at").toInstant(), Year.ZONE) + " "
                    + row.getString("limit_name") + " " + row.getString("stage") + " [" + row.getString("units") + "]")
            .list();
    }

}
