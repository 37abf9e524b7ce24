package org.lianxi.notification.contact;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("免打扰时段：含起点，不含终点，可以跨零点")
class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0} 至 {1}，{2} → {3}")
    @CsvSource({ "22:00, 07:00, 2026-11-24T21:59:59, ", "22:00, 07:00, 2026-11-24T22:00, 2026-11-25T07:00",
            "22:00, 07:00, 2026-11-25T00:00, 2026-11-25T07:00", "22:00, 07:00, 2026-11-25T06:59:59, 2026-11-25T07:00",
            "22:00, 07:00, 2026-11-25T07:00, ", "12:00, 14:00, 2026-11-24T11:59, ",
            "12:00, 14:00, 2026-11-24T12:00, 2026-11-24T14:00", "12:00, 14:00, 2026-11-24T14:00, ",
            "22:00, 00:00, 2026-11-24T23:00, 2026-11-25T00:00", "00:00, 07:00, 2026-11-24T00:00, 2026-11-24T07:00" })
    void endsAtItsEnd(LocalTime from, LocalTime until, LocalDateTime now, LocalDateTime end) {
        assertThat(new QuietHours(from, until).endAfter(now.atZone(ZONE).toInstant(), ZONE)
            .map((instant) -> ZonedDateTime.ofInstant(instant, ZONE).toLocalDateTime())
            .orElse(null)).isEqualTo(end);
    }

}
