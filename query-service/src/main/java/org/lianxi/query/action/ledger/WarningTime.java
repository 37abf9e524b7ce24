package org.lianxi.query.action.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.contract.conference.RuleSetting;

/**
 * How long before its due day an action counts as nearly due.
 *
 * @param days whole days; the longest that the charter names
 * @param workingDays working days; the longest that the charter names, or null when it
 * counts in calendar days
 */
record WarningTime(int days, Integer workingDays) {

    private static final String RULE = "remindBefore";

    private static final String GROUP = "tracking.";

    private static final int USUAL = 7;

    private static final int DAYS_OF_A_MONTH = 30;

    static WarningTime usual() {
        return new WarningTime(USUAL, null);
    }

    static WarningTime of(Map<String, RuleSetting> rules) {
        List<Term> terms = rules.entrySet()
            .stream()
            .filter((rule) -> rule.getKey().startsWith(GROUP) && rule.getKey().endsWith("." + RULE))
            .flatMap((rule) -> values(rule.getValue().value()))
            .flatMap(WarningTime::term)
            .toList();
        if (terms.isEmpty()) {
            return usual();
        }
        int working = terms.stream().mapToInt(WarningTime::workingDays).max().orElse(0);
        return new WarningTime(terms.stream().mapToInt(WarningTime::days).max().orElse(0),
                (working > 0) ? working : null);
    }

    LocalDate lastDayFrom(LocalDate today, WorkingDays calendar) {
        LocalDate last = today.plusDays(this.days);
        LocalDate lastWorked = (this.workingDays != null) ? calendar.plus(today, this.workingDays) : today;
        return last.isAfter(lastWorked) ? last : lastWorked;
    }

    private static Stream<?> values(Object value) {
        return (value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value);
    }

    private static Stream<Term> term(Object value) {
        try {
            return Stream.of(Term.parse(value.toString()));
        }
        catch (DateTimeException ex) {
            // The loader lets none through; an event from elsewhere must not stop the
            // view.
            return Stream.empty();
        }
    }

    private static int workingDays(Term term) {
        return (term instanceof Term.Counted(int count)) ? count : 0;
    }

    private static int days(Term term) {
        return switch (term) {
            case Term.Calendar calendar ->
                Math.toIntExact(calendar.period().toTotalMonths() * DAYS_OF_A_MONTH + calendar.period().getDays());
            case Term.Exact exact -> Math.toIntExact(exact.duration().toDays());
            case Term.Counted counted -> 0;
        };
    }

}
