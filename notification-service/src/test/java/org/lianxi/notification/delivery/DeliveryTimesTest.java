package org.lianxi.notification.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.notice.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTimesTest {

    private final DeliveryTimes times = new DeliveryTimes(WorkingDays.from(""), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
            // a Tuesday, then the quiet hours of the night
            "2026-11-24T10:00+08:00, 2026-11-24T10:00+08:00", "2026-11-24T22:00+08:00, 2026-11-25T07:30+08:00",
            "2026-11-25T03:00+08:00, 2026-11-25T07:30+08:00", "2026-11-25T07:30+08:00, 2026-11-25T07:30+08:00",
            // Friday night, a weekend, National Day
            "2026-11-27T23:00+08:00, 2026-11-30T07:30+08:00", "2026-11-28T12:00+08:00, 2026-11-30T07:30+08:00",
            "2026-10-01T12:00+08:00, 2026-10-08T07:30+08:00" })
    @DisplayName("夜里和休息日，不急的通知等到下一个工作日早上")
    void whatDoesNotPressWaitsForTheMorning(String owed, String goes) {
        Preference preference = preference(null, LocalTime.of(22, 0), LocalTime.of(7, 30), false);

        assertThat(this.times.due(at(owed), NoticeKind.PROGRESS_REPORTED, preference))
            .isEqualTo(new DeliveryTimes.Due(at(goes), false));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-24T12:00+08:00, 2026-11-24T14:00+08:00", "2026-11-24T14:00+08:00, 2026-11-24T14:00+08:00",
            "2026-11-24T11:59+08:00, 2026-11-24T11:59+08:00" })
    @DisplayName("午休也可以是安静时段")
    void quietHoursMayLieWithinADay(String owed, String goes) {
        Preference preference = preference(null, LocalTime.of(12, 0), LocalTime.of(14, 0), true);

        assertThat(this.times.due(at(owed), NoticeKind.PROGRESS_REPORTED, preference).at()).isEqualTo(at(goes));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-24T10:00+08:00, 2026-11-24T16:30+08:00", "2026-11-24T16:30+08:00, 2026-11-25T16:30+08:00",
            "2026-11-27T17:00+08:00, 2026-11-30T16:30+08:00" })
    @DisplayName("要每日汇总的单位，在当天或下一个工作日的那个钟点收到")
    void aDigestComesAtItsHour(String owed, String goes) {
        Preference preference = preference(LocalTime.of(16, 30), null, null, false);

        assertThat(this.times.due(at(owed), NoticeKind.PROGRESS_REPORTED, preference))
            .isEqualTo(new DeliveryTimes.Due(at(goes), true));
    }

    @ParameterizedTest
    @CsvSource({
            // the digest lies in the morning of the quiet hours: before, within and after
            "08:30, 21:00, 09:00, 2026-11-24T08:00+08:00, 2026-11-24T09:00+08:00",
            "08:30, 21:00, 09:00, 2026-11-24T08:30+08:00, 2026-11-24T09:00+08:00",
            "08:30, 21:00, 09:00, 2026-11-24T08:59+08:00, 2026-11-24T09:00+08:00",
            "08:30, 21:00, 09:00, 2026-11-24T09:00+08:00, 2026-11-25T09:00+08:00",
            "08:30, 21:00, 09:00, 2026-11-24T22:00+08:00, 2026-11-25T09:00+08:00",
            // in their evening, so that it comes the next day
            "22:30, 22:00, 07:30, 2026-11-24T10:00+08:00, 2026-11-25T07:30+08:00",
            "22:30, 22:00, 07:30, 2026-11-24T23:00+08:00, 2026-11-25T07:30+08:00",
            "22:30, 22:00, 07:30, 2026-11-25T07:29+08:00, 2026-11-25T07:30+08:00",
            "22:30, 22:00, 07:30, 2026-11-25T07:30+08:00, 2026-11-26T07:30+08:00",
            // at their first minute, at the first after, within a day, from midnight on
            "22:00, 22:00, 07:30, 2026-11-24T10:00+08:00, 2026-11-25T07:30+08:00",
            "07:30, 22:00, 07:30, 2026-11-24T07:00+08:00, 2026-11-24T07:30+08:00",
            "12:30, 12:00, 14:00, 2026-11-24T13:00+08:00, 2026-11-24T14:00+08:00",
            "14:30, 12:00, 14:00, 2026-11-24T14:00+08:00, 2026-11-24T14:30+08:00",
            "00:00, 00:00, 08:00, 2026-11-24T00:00+08:00, 2026-11-24T08:00+08:00",
            // over a weekend and over National Day
            "08:30, 21:00, 09:00, 2026-11-27T09:00+08:00, 2026-11-30T09:00+08:00",
            "22:30, 22:00, 07:30, 2026-11-27T10:00+08:00, 2026-11-30T07:30+08:00",
            "22:30, 22:00, 07:30, 2026-09-30T22:15+08:00, 2026-10-08T07:30+08:00" })
    @DisplayName("汇总的钟点落在安静时段里的，推到时段结束；一天仍只一份，什么时候欠下的都归到同一份")
    void aDigestKeepsTheQuietHours(LocalTime digest, LocalTime from, LocalTime until, String owed, String goes) {
        assertThat(this.times.due(at(owed), NoticeKind.PROGRESS_REPORTED, preference(digest, from, until, false)))
            .isEqualTo(new DeliveryTimes.Due(at(goes), true));
    }

    @ParameterizedTest
    @EnumSource(value = NoticeKind.class,
            names = { "ACTION_URGED", "URGING_ESCALATED", "CONSENT_REQUESTED", "MEETING_CONVENED", "MINUTES_ISSUED",
                    "DEADLINE_PASSED", "DEADLINE_ESCALATED", "ACTION_ASSIGNED", "COORDINATION_REQUESTED",
                    "CASE_UNITS_INVITED" })
    @DisplayName("催办和要答复的，随时送")
    void whatPressesGoesAtOnce(NoticeKind kind) {
        Preference preference = preference(LocalTime.of(16, 30), LocalTime.of(22, 0), LocalTime.of(7, 30), false);
        Instant night = at("2026-10-01T23:00+08:00");

        assertThat(this.times.due(night, kind, preference)).isEqualTo(new DeliveryTimes.Due(night, false));
    }

    @Test
    @DisplayName("没有设定的，立即送")
    void withoutAWishItGoesAtOnce() {
        Instant sunday = at("2026-11-29T23:00+08:00");

        assertThat(this.times.due(sunday, NoticeKind.PROGRESS_REPORTED, preference(null, null, null, true)).at())
            .isEqualTo(sunday);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    private static Preference preference(LocalTime digest, LocalTime from, LocalTime until, boolean restDays) {
        return new Preference(Locale.SIMPLIFIED_CHINESE, digest, from, until, restDays, null);
    }

}
