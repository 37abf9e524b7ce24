package org.lianxi.query.duty.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report on a duty.
 *
 * @param reportedAtIndex log index of the report, to sort by
 */
record DutyReportView(String dutyId, String unitCode, String period, String summary, List<String> actions,
        LocalDate reportedOn, long reportedAtIndex) {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})))?");

    private static final int MONTHS_OF_YEAR = 12;

    private static final int MONTHS_OF_HALF = 6;

    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * Whether the report is about a month: it lies in the period, or is that of the
     * report when no period is named.
     */
    boolean covers(YearMonth month) {
        Matcher form = (this.period != null) ? PERIOD.matcher(this.period) : null;
        if (form == null || !form.matches()) {
            return YearMonth.from(this.reportedOn).equals(month);
        }
        int year = Integer.parseInt(form.group(1));
        int first = 1;
        int months = MONTHS_OF_YEAR;
        if (form.group(2) != null) {
            months = MONTHS_OF_HALF;
            first = (Integer.parseInt(form.group(2)) - 1) * months + 1;
        }
        else if (form.group(3) != null) {
            months = MONTHS_OF_QUARTER;
            first = (Integer.parseInt(form.group(3)) - 1) * months + 1;
        }
        else if (form.group(4) != null) {
            months = 1;
            first = Integer.parseInt(form.group(4));
        }
        YearMonth begin = YearMonth.of(year, first);
        return !month.isBefore(begin) && month.isBefore(begin.plusMonths(months));
    }

}
