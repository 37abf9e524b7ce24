package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.duty.reportdutyperformance.ReportDutyPerformance;
import org.lianxi.contract.conference.Charter;

/**
 * Every quarter units report how they perform the duties that the charter gives them.
 */
final class DutyWork {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final int DAY = 7;

    private static final int FORGOTTEN = 15;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    DutyWork(Diary diary, Members members, Phrases phrases) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
    }

    void plan(LocalDate month) {
        if (month.getMonthValue() % MONTHS_OF_A_QUARTER == 1) {
            this.diary.on(month.withDayOfMonth(DAY), Days.AFTERNOON, () -> report(quarterBefore(month)));
        }
    }

    private static String quarterBefore(LocalDate month) {
        LocalDate last = month.minusMonths(1);
        return last.getYear() + "-Q" + last.getMonthValue() / MONTHS_OF_A_QUARTER;
    }

    private void report(String period) {
        for (Charter.Duty duty : this.members.charter().duties()) {
            if (this.members.has(duty.unit()) && !this.diary.chance(FORGOTTEN)) {
                this.diary.does(this.members.of(duty.unit()), new ReportDutyPerformance(this.members.conferenceId(),
                        this.diary.id("duty-report"), duty.id(), period, this.phrases.paragraph(), List.of()));
            }
        }
    }

}
