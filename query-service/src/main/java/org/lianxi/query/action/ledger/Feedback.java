package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.time.Period;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/**
 * How often the lead unit is to report, and when it was heard of last: by a report, by
 * taking the action over, or when the office returned its claim.
 *
 * @param every ISO period of the action's own, or null for the charter's
 * @param heardOn the day
 * @param dueOn the day by which it is to be heard of again, where the action has a period
 * of its own; else the charter decides when asked
 */
public record Feedback(String every, LocalDate heardOn, LocalDate dueOn) {

    static Feedback from(LocalDate day, String every) {
        return new Feedback(every, day, (every != null) ? day.plus(Period.parse(every)) : null);
    }

    Feedback heard(LocalDate day) {
        return from(day, this.every);
    }

    /**
     * The day by which the lead unit is to be heard of again.
     */
    LocalDate dueOn(TrackingTimes times) {
        return (this.dueOn != null) ? this.dueOn : times.cycle().map(this.heardOn::plus).orElse(null);
    }

    boolean isDue(LocalDate today, TrackingTimes times) {
        LocalDate day = dueOn(times);
        return day != null && day.isBefore(today);
    }

    /**
     * The same as a filter.
     */
    static Bson filter(LocalDate today, TrackingTimes times) {
        Bson own = Filters.lt("view.feedback.dueOn", today.toString());
        return times.cycle()
            .map((cycle) -> Filters.or(own,
                    Filters.and(Filters.exists("view.feedback.dueOn", false),
                            Filters.lt("view.feedback.heardOn", heardBefore(today, cycle).toString()))))
            .orElse(own);
    }

    /**
     * Months differ in length, so that taking a month off and adding one are no opposites
     * at their ends.
     */
    private static LocalDate heardBefore(LocalDate today, Period cycle) {
        LocalDate day = today.minus(cycle);
        while (day.plus(cycle).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

}
