package org.lianxi.notification.contact;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Hours of each day in which a recipient is not to be disturbed, except by an urging.
 *
 * @param from the first minute
 * @param until the first minute after; before {@code from} where they go past midnight
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /**
     * When they end, if they are now.
     * @param now the moment asked about
     * @param zone where the recipient is
     * @return the end, or empty outside of them
     */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        LocalTime time = here.toLocalTime();
        boolean pastMidnight = !this.from.isBefore(this.until);
        boolean quiet = pastMidnight ? !time.isBefore(this.from) || time.isBefore(this.until)
                : !time.isBefore(this.from) && time.isBefore(this.until);
        if (!quiet) {
            return Optional.empty();
        }
        ZonedDateTime end = here.toLocalDate().atTime(this.until).atZone(zone);
        return Optional
            .of((end.isAfter(here) ? end : here.toLocalDate().plusDays(1).atTime(this.until).atZone(zone)).toInstant());
    }

}
