package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Reminding;
import org.lianxi.notification.deadline.matter.BulletinsSoFar;
import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Title;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTest {

    private static final Reminding HOURS = new Reminding(List.of(), NoticeKind.CLOCK_NEAR,
            Set.of(Reminding.Step.HALFWAY, Reminding.Step.DUE, Reminding.Step.LATE, Reminding.Step.ESCALATED));

    private final Frame frame = new Frame("c",
            new ConferenceMatter("联席会议", Map.of("tracking.escalateAfter", "P5WD"), "wjj", Instant.EPOCH,
                    LocalDate.EPOCH, Set.of(), null, BulletinsSoFar.NONE, List.of(), Set.of(), List.of()),
            WorkingDays.from(null), Year.ZONE);

    private final Schedule schedule = new Schedule(LocalTime.of(8, 30));

    @ParameterizedTest(name = "{0} 起 {1}：{2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T06:00 | PT2H | halfway 11-24T07:00, overdue 11-24T08:00, escalated 12-01T08:30
            2026-11-24T20:00 | PT6H | halfway 11-24T23:00, overdue 11-25T02:00, escalated 12-02T08:30
            2026-11-24T03:00 | PT0S | overdue 11-24T03:00, escalated 12-01T08:30
            2026-11-24T06:00 | PT6H | due 11-24T08:30, halfway 11-24T09:00, overdue 11-24T12:00, escalated 12-01T08:30
            """)
    @DisplayName("按小时的期限：到期之后不再说“须于某时前”，先过半，后逾期")
    void nothingLooksAheadToWhatHasPassed(String start, String term, String stages) {
        Instant started = OffsetDateTime.parse(start + ":00+08:00").toInstant();
        Frame.Begun begun = this.frame.within(Term.parse(term), started, this.frame.dayOf(started));

        assertThat(this.schedule.stages(deadline(begun), this.frame))
            .extracting((stage) -> stage.name() + " " + stage.moment().atZone(Year.ZONE).toLocalDateTime().toString())
            .containsExactly(List.of(stages.split(", "))
                .stream()
                .map((stage) -> stage.replace(" ", " 2026-"))
                .toArray(String[]::new));
    }

    @Test
    @DisplayName("按日的期限，到期日早上仍提醒")
    void aDayIsStillRemindedOf() {
        Instant started = OffsetDateTime.parse("2026-11-24T10:00:00+08:00").toInstant();
        Frame.Begun begun = this.frame.within(Term.parse("P2WD"), started, LocalDate.of(2026, 11, 24));

        assertThat(this.schedule.stages(deadline(begun), this.frame)).extracting(Stage::name).contains("due");
    }

    private static Deadline deadline(Frame.Begun begun) {
        return new Deadline("statutory-clock-runs", "caseKinds.M0", "case-1", Title.of("某厂中毒"), List.of("wjj"),
                begun.at(), begun.dueOn(), begun.dueAt(), HOURS, "/conferences/c/cases/case-1");
    }

}
