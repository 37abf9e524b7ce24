package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.contract.conference.RuleSetting;

/**
 * The times of the charter that tracking goes by.
 *
 * @param days how long before its due day an action counts as nearly due, in whole days;
 * the longest that the charter names
 * @param feedbackEvery ISO period between progress reports, or null when none is fixed
 */
record TrackingTimes(int days, String feedbackEvery) {

    private static final String WARNING = "remindBefore";

    private static final String CYCLE = "tracking.actionDefaults.feedbackEvery";

    private static final Period USUAL = Period.ofDays(7);

    private static final int DAYS_OF_A_MONTH = 30;

    static TrackingTimes usual() {
        return new TrackingTimes(days(USUAL), null);
    }

    static TrackingTimes of(Map<String, RuleSetting> rules) {
        int days = rules.entrySet()
            .stream()
            .filter((rule) -> rule.getKey().endsWith("." + WARNING) || rule.getKey().equals(WARNING))
            .flatMap((rule) -> values(rule.getValue().value()))
            .map((value) -> period(value).orElse(USUAL))
            .mapToInt(TrackingTimes::days)
            .max()
            .orElse(days(USUAL));
        String cycle = Optional.ofNullable(rules.get(CYCLE))
            .map(RuleSetting::value)
            .flatMap(TrackingTimes::period)
            .map(Period::toString)
            .orElse(null);
        return new TrackingTimes(days, cycle);
    }

    LocalDate lastDayFrom(LocalDate today) {
        return today.plusDays(this.days);
    }

    Optional<Period> cycle() {
        return Optional.ofNullable(this.feedbackEvery).map(Period::parse);
    }

    private static Stream<?> values(Object value) {
        return (value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value);
    }

    private static Optional<Period> period(Object value) {
        try {
            return Optional.of(Period.parse(value.toString()));
        }
        catch (DateTimeParseException ex) {
            return Optional.empty();
        }
    }

    private static int days(Period period) {
        return Math.toIntExact(period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays());
    }

}
