package org.lianxi.standalone.audit.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.lianxi.transport.RecordedEvent;

/**
 * How far a log is looked at: to one of its events, to an instant, or to the end of a
 * day. To an instant belongs, of each conference, what stands before the first event that
 * was recorded later, as with {@code asOf}: a beginning of the conference's events, with
 * those of one instant all in or all out.
 */
public sealed interface Until {

    /**
     * The whole log.
     */
    Until END = new Index(Long.MAX_VALUE);

    /**
     * Reads what was typed.
     * @param text {@code 1234}, {@code index:1234}, {@code 2026-06-30} or
     * {@code 2026-06-30T09:00:00+08:00}
     * @param zone where days begin
     * @return how far, or empty when it is none of these
     */
    static Optional<Until> parse(String text, ZoneId zone) {
        if (Index.FORM.matcher(text).matches()) {
            return Optional.of(new Index(Long.parseLong(text.substring(text.indexOf(':') + 1))));
        }
        try {
            return Optional.of((text.indexOf('T') < 0) ? Moment.endOf(LocalDate.parse(text), zone)
                    : new Moment(OffsetDateTime.parse(text).toInstant()));
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

    /**
     * No event with a higher index belongs to it.
     * @return log index
     */
    long lastIndex();

    /**
     * The day that it ends on.
     * @param zone where days begin
     * @return the day, or empty when it ends at an event
     */
    Optional<LocalDate> day(ZoneId zone);

    /**
     * Whether events belong to it, to be asked in the order of the log.
     * @return begun anew for every reading
     */
    Predicate<RecordedEvent> takes();

    /**
     * To one of the events.
     *
     * @param lastIndex its index
     */
    record Index(long lastIndex) implements Until {

        private static final Pattern FORM = Pattern.compile("(index:)?\\d{1,18}");

        @Override
        public Optional<LocalDate> day(ZoneId zone) {
            return Optional.empty();
        }

        @Override
        public Predicate<RecordedEvent> takes() {
            return (event) -> event.index() <= this.lastIndex;
        }

    }

    /**
     * To an instant.
     *
     * @param instant the last one
     */
    record Moment(Instant instant) implements Until {

        static Moment endOf(LocalDate day, ZoneId zone) {
            return new Moment(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
        }

        @Override
        public long lastIndex() {
            return Long.MAX_VALUE;
        }

        @Override
        public Optional<LocalDate> day(ZoneId zone) {
            return Optional.of(this.instant.atZone(zone).toLocalDate());
        }

        @Override
        public Predicate<RecordedEvent> takes() {
            Set<String> over = new HashSet<>();
            return (event) -> {
                if (event.time().isAfter(this.instant)) {
                    over.add(event.conferenceId());
                }
                return !over.contains(event.conferenceId());
            };
        }

    }

}
