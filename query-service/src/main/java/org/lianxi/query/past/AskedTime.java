package org.lianxi.query.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxi.query.shared.InvalidParameterException;

/**
 * The time that a question asks about.
 */
sealed interface AskedTime {

    /**
     * Reads a parameter.
     * @param field name of the parameter
     * @param text {@code 2021-06-30}, {@code 2021-06-30T09:00:00+08:00} or
     * {@code index:1234}
     * @param zone the conference's zone
     * @return the time
     * @throws InvalidParameterException if it is none of these
     */
    static AskedTime parse(String field, String text, ZoneId zone) {
        Matcher index = Index.FORM.matcher(text);
        if (index.matches()) {
            return new Index(Long.parseLong(index.group(1)));
        }
        return day(text).<AskedTime>map((day) -> Moment.endOf(day, zone))
            .or(() -> instant(text).map(Moment::new))
            .orElseThrow(() -> new InvalidParameterException(field, "as-of"));
    }

    /**
     * A plain day.
     * @param text the parameter
     * @return the day, or empty when it is something else
     */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        }
        catch (DateTimeParseException ex) {
            return Optional.empty();
        }
    }

    /**
     * A plus sign that was not encoded arrives as a space.
     */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        }
        catch (DateTimeParseException ex) {
            return Optional.empty();
        }
    }

    /**
     * A place in the log: what had been recorded up to it.
     *
     * @param index log index
     */
    record Index(long index) implements AskedTime {

        private static final Pattern FORM = Pattern.compile("index:(\\d{1,18})");

    }

    /**
     * An instant: what had been recorded until then. A day is its last instant.
     *
     * @param instant the instant
     */
    record Moment(Instant instant) implements AskedTime {

        static Moment endOf(LocalDate day, ZoneId zone) {
            return new Moment(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
        }

    }

}
