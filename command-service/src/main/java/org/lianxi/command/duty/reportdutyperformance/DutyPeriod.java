package org.lianxi.command.duty.reportdutyperformance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods that duties are reported by.
 */
final class DutyPeriod {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    private static final int MONTHS_OF_HALF = 6;

    private static final int MONTHS_OF_QUARTER = 3;

    private DutyPeriod() {
    }

    /**
     * The first day of a period.
     * @param period such as {@code 2026}, {@code 2026-H2}, {@code 2026-Q4} or
     * {@code 2026-11}
     * @return empty if it is written otherwise
     */
    static Optional<LocalDate> begin(String period) {
        Matcher form = FORM.matcher(period);
        return form.matches() ? Optional.of(LocalDate.of(Integer.parseInt(form.group(1)), month(form), 1))
                : Optional.empty();
    }

    private static int month(Matcher form) {
        if (form.group(2) != null) {
            return (Integer.parseInt(form.group(2)) - 1) * MONTHS_OF_HALF + 1;
        }
        if (form.group(3) != null) {
            return (Integer.parseInt(form.group(3)) - 1) * MONTHS_OF_QUARTER + 1;
        }
        return (form.group(4) != null) ? Integer.parseInt(form.group(4)) : 1;
    }

}
