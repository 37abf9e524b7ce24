package org.lianxi.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.notice.NoticeKind;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a notice may go out on the channels outside. What presses or needs an answer goes
 * at once, whatever hour it is.
 */
@Component
class DeliveryTimes {

    private final WorkingDays days;

    private final ZoneId zone;

    DeliveryTimes(WorkingDays days, @Value("${lianxi.zone}") ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /**
     * The first moment at which a notice may go out.
     * @param now when it is owed
     * @param kind what it tells of
     * @param preference what the recipient has chosen
     * @return the moment, and whether it is that of a digest
     */
    Due due(Instant now, NoticeKind kind, Preference preference) {
        if (kind.pressing()) {
            return new Due(now, false);
        }
        ZonedDateTime moment = now.atZone(this.zone);
        if (preference.digestAt() != null) {
            LocalTime time = digestTime(preference);
            LocalDate day = moment.toLocalDate();
            if (!moment.toLocalTime().isBefore(time)) {
                day = day.plusDays(1);
            }
            return new Due(at(worked(day, preference), time), true);
        }
        return new Due(loud(moment, preference), false);
    }

    /**
     * The first moment from another on at which what does not press may go out.
     * @param at the other moment
     * @param preference what the recipient has chosen
     * @return the same moment, or the end of the quiet hours or rest days that it lies in
     */
    Instant notBefore(Instant at, Preference preference) {
        return loud(at.atZone(this.zone), preference);
    }

    /**
     * At which time of day the digest comes: the same on every day, whenever what it
     * tells was owed. One that lies in the quiet hours comes as they end.
     */
    private static LocalTime digestTime(Preference preference) {
        return isQuiet(preference.digestAt(), preference) ? preference.quietUntil() : preference.digestAt();
    }

    /**
     * The same moment, or the end of the quiet hours or rest days that it lies in.
     */
    private Instant loud(ZonedDateTime moment, Preference preference) {
        ZonedDateTime loud = afterQuiet(moment, preference);
        LocalDate worked = worked(loud.toLocalDate(), preference);
        if (worked.equals(loud.toLocalDate())) {
            return loud.toInstant();
        }
        return afterQuiet(worked.atStartOfDay(this.zone), preference).toInstant();
    }

    private static ZonedDateTime afterQuiet(ZonedDateTime moment, Preference preference) {
        LocalTime time = moment.toLocalTime();
        if (!isQuiet(time, preference)) {
            return moment;
        }
        LocalTime until = preference.quietUntil();
        LocalDate day = time.isBefore(until) ? moment.toLocalDate() : moment.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(moment.getZone());
    }

    private static boolean isQuiet(LocalTime time, Preference preference) {
        LocalTime from = preference.quietFrom();
        LocalTime until = preference.quietUntil();
        if (from == null || until == null || from.equals(until)) {
            return false;
        }
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(until);
        return until.isBefore(from) ? evening || morning : evening && morning;
    }

    private LocalDate worked(LocalDate day, Preference preference) {
        return preference.restDays() ? day : this.days.sameOrNext(day);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(this.zone).toInstant();
    }

    /**
     * A moment to go out at.
     *
     * @param at the moment
     * @param digest whether all that is due then goes out together
     */
    record Due(Instant at, boolean digest) {
    }

}
