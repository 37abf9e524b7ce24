package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;

/**
 * The day on which actions are looked at, and what the charter says about it.
 *
 * @param today the day
 * @param soon the last due day that counts as near
 * @param cycle the charter's term between progress reports, empty when none is fixed
 * @param calendar the working days
 */
record TrackingDay(LocalDate today, LocalDate soon, Optional<Term> cycle, WorkingDays calendar) {

    /**
     * Longer than any run of rest days.
     */
    private static final int LOOK_BACK = 31;

    /**
     * Who was heard of last before this day is to be heard of by now, as the charter has
     * it.
     */
    Optional<LocalDate> heardBefore() {
        return this.cycle.map((term) -> {
            LocalDate day = term.before(this.today, this.calendar).minusDays(LOOK_BACK);
            while (term.lastDay(day, this.calendar).isBefore(this.today)) {
                day = day.plusDays(1);
            }
            return day;
        });
    }

    /**
     * A term whose last day, by the calendar alone, was before this day has run out: a
     * last day that is a rest day is moved to the next working day.
     */
    LocalDate endedBefore() {
        return this.calendar.sameOrPrevious(this.today.minusDays(1)).plusDays(1);
    }

}
