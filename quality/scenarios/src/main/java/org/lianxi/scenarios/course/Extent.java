package org.lianxi.scenarios.course;

import java.time.LocalDate;

/**
 * How much happens. There is one meeting a month, and each month has its part of the
 * year's events, so a course of several years repeats them with other units and papers.
 *
 * @param from the first of a month
 * @param months how many months
 * @param actionsOfAMeeting how many actions come out of each meeting
 */
public record Extent(LocalDate from, int months, int actionsOfAMeeting) {

    private static final int MONTHS = 12;

    private static final int ACTIONS = 5;

    /**
     * A calendar year with 12 meetings and 60 actions.
     * @param year the year
     * @return its extent
     */
    public static Extent ofYear(int year) {
        return new Extent(LocalDate.of(year, 1, 1), MONTHS, ACTIONS);
    }

    /**
     * The day after the last.
     * @return the first of a month
     */
    public LocalDate until() {
        return this.from.plusMonths(this.months);
    }

}
