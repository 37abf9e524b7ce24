package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Reminding;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Origin;
import org.lianxi.notification.notice.Title;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.standing.StandingData;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderNoticeTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final Reminding HOURS = new Reminding(List.of(), NoticeKind.CLOCK_NEAR,
            Set.of(Reminding.Step.HALFWAY, Reminding.Step.DUE, Reminding.Step.LATE, Reminding.Step.ESCALATED));

    private static final Instant REPORTED = OffsetDateTime.parse("2026-11-24T06:00:00+08:00").toInstant();

    @BeforeEach
    void adopt() {
        take(this.log.rule("tracking.escalateAfter", "P5WD").adopt(C));
    }

    @Test
    @DisplayName("按小时的期限：过半、逾期、报召集人，说法通顺，不说逾期几个工作日")
    void whatRunsInHoursIsWordedInHours() {
        assertThat(told("halfway", Locale.CHINA))
            .isEqualTo("“某厂中毒（条例第二十条）”须于2026年11月24日（星期二）08:00前按法定时限上报或者作出决定，时限已过一半。" + "\n责任单位：区卫健局");
        assertThat(told(Stage.OVERDUE, Locale.CHINA))
            .isEqualTo("“某厂中毒（条例第二十条）”应于2026年11月24日（星期二）08:00前按法定时限上报或者作出决定，至今未办，已超过时限。\n责任单位：区卫健局");
        assertThat(told("escalated", Locale.CHINA))
            .isEqualTo("“某厂中毒（条例第二十条）”应于2026年11月24日（星期二）08:00前按法定时限上报或者作出决定，至今未办，已超过时限，现报召集人。" + "\n责任单位：区卫健局");
        assertThat(told("halfway", Locale.ENGLISH))
            .contains("reporting up or deciding within the statutory term is due by ", "half of the time has gone");
        assertThat(told(Stage.OVERDUE, Locale.ENGLISH)).contains("was due by ", "still open; the time has run out")
            .doesNotContain("working days");
        assertThat(told("escalated", Locale.ENGLISH)).contains("The convener is told").doesNotContain("working days");
    }

    private static String told(String stage, Locale locale) {
        Frame frame = bean(Deadlines.class).frame(C).orElseThrow();
        Deadline deadline = new Deadline("statutory-clock-runs", "caseKinds.M0", "case-1", Title.of("某厂中毒（条例第二十条）"),
                List.of("wjj"), REPORTED, frame.dayOf(REPORTED), REPORTED.plusSeconds(7200), HOURS,
                "/conferences/c/cases/case-1");
        Notice notice = new Schedule(LocalTime.of(8, 30)).stages(deadline, frame)
            .stream()
            .filter((one) -> one.name().equals(stage))
            .findFirst()
            .map((one) -> bean(ReminderNotice.class).of(deadline, one, frame,
                    bean(StandingData.class).asOf(C, Long.MAX_VALUE)))
            .orElseThrow();
        WordedNotice worded = bean(Wording.class).word(notice, new Origin(stage, C, "case-1", 1, REPORTED));
        return worded.words(locale).body();
    }

}
