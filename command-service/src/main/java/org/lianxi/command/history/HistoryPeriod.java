package org.lianxi.command.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something happened. Both ends belong to a period: of a day all of it, of an
 * instant what happened in it, to the microsecond that the store keeps.
 *
 * @param from the first instant of it
 * @param before the first instant after it
 */
record HistoryPeriod(Instant from, Instant before) {

    /**
     * Before and after everything that a store can hold.
     */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Reads a period.
     * @param from its first day or instant, or nothing
     * @param to its last day or instant, or nothing
     * @param zone where days begin
     * @throws DateTimeException if one is written otherwise, or out of the calendar
     */
    static HistoryPeriod of(Optional<String> from, Optional<String> to, ZoneId zone) {
        return new HistoryPeriod(from.map((text) -> begin(text, zone)).orElse(EARLIEST),
                to.map((text) -> end(text, zone)).orElse(LATEST));
    }

    static Instant begin(String text, ZoneId zone) {
        return inCalendar(isDay(text) ? LocalDate.parse(text).atStartOfDay(zone).toInstant() : instant(text));
    }

    static Instant end(String text, ZoneId zone) {
        return inCalendar(isDay(text) ? LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant()
                : instant(text).plus(1, ChronoUnit.MICROS));
    }

    private static boolean isDay(String text) {
        return text.indexOf('T') < 0;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant inCalendar(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new DateTimeException("beyond the years 1 to 9999");
        }
        return instant;
    }

    boolean isEmpty() {
        return !this.from.isBefore(this.before);
    }

    boolean isBounded() {
        return !this.from.equals(EARLIEST) || !this.before.equals(LATEST);
    }

}
