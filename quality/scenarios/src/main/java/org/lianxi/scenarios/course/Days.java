package org.lianxi.scenarios.course;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * Times of day at which people do things, and the days they work.
 */
final class Days {

    static final LocalTime MORNING = LocalTime.of(9, 0);

    static final LocalTime FORENOON = LocalTime.of(10, 30);

    static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    static final LocalTime EVENING = LocalTime.of(17, 0);

    private Days() {
    }

    /**
     * The day itself, or the Monday after it.
     */
    static LocalDate workday(LocalDate day) {
        return (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) ? day
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /**
     * The month's second Wednesday, on which the conference meets.
     */
    static LocalDate ofMeeting(LocalDate month) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.WEDNESDAY));
    }

}
