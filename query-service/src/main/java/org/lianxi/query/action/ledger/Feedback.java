package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/**
 * How often the lead unit is to report, and when it was heard of last: by a report, by
 * taking the action over, or when the office returned its claim.
 *
 * @param every ISO period of the action's own, or null for the charter's
 * @param heardOn the day
 * @param dueOn where the action has a period of its own, the day by which it is to be
 * heard of again, be it worked or not; else the charter decides when asked
 */
public record Feedback(String every, LocalDate heardOn, LocalDate dueOn) {

    static Feedback from(LocalDate day, String every) {
        return new Feedback(every, day, (every != null) ? day.plus(Period.parse(every)) : null);
    }

    Feedback heard(LocalDate day) {
        return from(day, this.every);
    }

    /**
     * The day by which the lead unit is to be heard of again, or null.
     */
    LocalDate dueOn(TrackingDay day) {
        return (this.dueOn != null) ? day.calendar().sameOrNext(this.dueOn)
                : day.cycle().map((term) -> term.lastDay(this.heardOn, day.calendar())).orElse(null);
    }

    boolean isDue(TrackingDay day) {
        LocalDate last = dueOn(day);
        return last != null && last.isBefore(day.today());
    }

    /**
     * The same as a filter.
     */
    static Bson filter(TrackingDay day) {
        Bson own = Filters.lt("view.feedback.dueOn", day.endedBefore().toString());
        Optional<LocalDate> heardBefore = day.heardBefore();
        return heardBefore.isEmpty() ? own : Filters.or(own, Filters.and(Filters.exists("view.feedback.dueOn", false),
                Filters.lt("view.feedback.heardOn", heardBefore.get().toString())));
    }

}
