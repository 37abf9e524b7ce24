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
import org.lianxi.contract.action.DecisionBasis;
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
