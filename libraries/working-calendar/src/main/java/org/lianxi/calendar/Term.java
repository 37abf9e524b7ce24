package org.lianxi.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term 期限 as a charter writes it.
 *
 * <ul>
 * <li>{@code P2WD}: working days. The day that starts it is not counted.</li>
 * <li>{@code P3D}, {@code P1M}: calendar days, weeks, months or years. When the last day
 * is a rest day, the next working day is the last (as art. 203 of the Civil Code has
 * it).</li>
 * <li>{@code PT6H}: exactly so long, day and night.</li>
 * </ul>
 */
public sealed interface Term {

    /**
     * Reads a term.
     * @param text such as {@code P2WD}, {@code P1M} or {@code PT6H}
     * @return the term
     * @throws DateTimeException if it is none
     */
    static Term parse(String text) {
        Matcher working = Counted.FORM.matcher(text);
        if (working.matches()) {
            return new Counted(Integer.parseInt(working.group(1)));
        }
        return text.contains("T") ? new Exact(Duration.parse(text)) : new Calendar(Period.parse(text));
    }

    /**
     * The term that a charter's file writes in two fields.
     * @param text the term, in days where working days are meant
     * @param workingDays whether its days are working days
     * @return the term
     * @throws DateTimeException if it is none, or if working days are meant and it is in
     * weeks, months or years, which have no fixed number of them
     */
    static Term parse(String text, boolean workingDays) {
        Term term = parse(text);
        if (!workingDays || !(term instanceof Calendar(Period period))) {
            return term;
        }
        if (!Calendar.DAYS.matcher(text).matches()) {
            throw new DateTimeException("Not in days, so not in working days: " + text);
        }
        return new Counted(period.getDays());
    }

    /**
     * The last day of the term.
     * @param start the day that starts it
     * @param days the working days
     * @return the day
     */
    LocalDate lastDay(LocalDate start, WorkingDays days);

    /**
     * The day so long before another one.
     * @param day the later day
     * @param days the working days
     * @return the earlier day, be it worked or not
     */
    LocalDate before(LocalDate day, WorkingDays days);

    /**
     * The moment at which the term has run out: the end of its last day, or the exact
     * moment of a term in hours.
     * @param start when it starts
     * @param zone where its days are counted
     * @param days the working days
     * @return the first moment that is too late
     */
    default Instant end(Instant start, ZoneId zone, WorkingDays days) {
        return endOf(lastDay(LocalDate.ofInstant(start, zone), days), zone);
    }

    /**
     * The end of a day.
     * @param day the day
     * @param zone where it is
     * @return the first moment of the next day
     */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * Working days.
     *
     * @param count how many
     */
    record Counted(int count) implements Term {

        private static final Pattern FORM = Pattern.compile("P([0-9]{1,4})WD");

        @Override
        public LocalDate lastDay(LocalDate start, WorkingDays days) {
            return days.plus(start, this.count);
        }

        @Override
        public LocalDate before(LocalDate day, WorkingDays days) {
            return days.plus(day, -this.count);
        }

        @Override
        public String toString() {
            return "P" + this.count + "WD";
        }

    }

    /**
     * Calendar days, weeks, months or years.
     *
     * @param period how long
     */
    record Calendar(Period period) implements Term {

        private static final Pattern DAYS = Pattern.compile("P[0-9]+D");

        @Override
        public LocalDate lastDay(LocalDate start, WorkingDays days) {
            return days.sameOrNext(start.plus(this.period));
        }

        @Override
        public LocalDate before(LocalDate day, WorkingDays days) {
            return day.minus(this.period);
        }

        @Override
        public String toString() {
            return this.period.toString();
        }

    }

    /**
     * Hours, minutes and seconds.
     *
     * @param duration how long
     */
    record Exact(Duration duration) implements Term {

        @Override
        public LocalDate lastDay(LocalDate start, WorkingDays days) {
            return start.plusDays(this.duration.toDays());
        }

        @Override
        public LocalDate before(LocalDate day, WorkingDays days) {
            return day.minusDays(this.duration.toDays());
        }

        @Override
        public Instant end(Instant start, ZoneId zone, WorkingDays days) {
            return start.plus(this.duration);
        }

        @Override
        public String toString() {
            return this.duration.toString();
        }

    }

}
