package org.lianxi.audit;

import java.time.DateTimeException;
import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("读时间：与 JDK 读出的一样")
class TimesTest {

    @ParameterizedTest
    @DisplayName("是时间的")
    @ValueSource(strings = { "2026-03-02T01:00:00.120Z", "2026-03-02T01:00:00.000Z", "2028-02-29T23:59:59.999Z",
            "2026-03-02T01:00:00Z", "2026-03-02T01:00:00.123456789Z", "2026-03-02T09:00:00.120+08:00",
            "2026-12-31T24:00:00.000Z", "2026-12-31T23:59:60.000Z", "0000-01-01T00:00:00.000Z" })
    void times(String text) {
        assertThat(Times.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @DisplayName("不是时间的")
    @ValueSource(strings = { "", "2026-02-29T01:00:00.000Z", "2026-13-01T01:00:00.000Z", "2026-03-02T25:00:00.000Z",
            "2026-03-02T01:60:00.000Z", "2026-03-02 01:00:00.000Z", "2026-03-02T01:00:00.00xZ",
            "2026-03-02T01:00:00.+12Z", "2026-03-02T01:00:00.000z " })
    void noTimes(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Times.parse(text));
    }

}
