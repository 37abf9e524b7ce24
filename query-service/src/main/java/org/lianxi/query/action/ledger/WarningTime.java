package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.contract.conference.RuleSetting;

/**
 * How long before its due day an action counts as nearly due.
 *
 * @param days whole days; the longest that the charter names
 */
record WarningTime(int days) {

    private static final String RULE = "remindBefore";

    private static final Period USUAL = Period.ofDays(7);

    private static final int DAYS_OF_A_MONTH = 30;

    static WarningTime usual() {
        return new WarningTime(days(USUAL));
    }

    static WarningTime of(Map<String, RuleSetting> rules) {
        return rules.entrySet()
            .stream()
            .filter((rule) -> rule.getKey().endsWith("." + RULE) || rule.getKey().equals(RULE))
            .flatMap((rule) -> values(rule.getValue().value()))
            .map(WarningTime::period)
            .mapToInt(WarningTime::days)
            .max()
            .stream()
            .mapToObj(WarningTime::new)
            .findFirst()
            .orElseGet(WarningTime::usual);
    }

    LocalDate lastDayFrom(LocalDate today) {
        return today.plusDays(this.days);
    }

    private static Stream<?> values(Object value) {
        return (value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value);
    }

    private static Period period(Object value) {
        try {
            return Period.parse(value.toString());
        }
        catch (DateTimeParseException ex) {
            return USUAL;
        }
    }

    private static int days(Period period) {
        return Math.toIntExact(period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays());
    }

}
