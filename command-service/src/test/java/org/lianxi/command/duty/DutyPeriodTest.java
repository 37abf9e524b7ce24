package org.lianxi.command.duty;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.duty.reportdutyperformance.PeriodIsNamedAndHasBegun;
import org.lianxi.contract.conference.Charter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("三 报告期间从它的第一天起可以报告")
class DutyPeriodTest {

    private static final Charter.Duty STANDING = Licheng.standing()
        .charter()
        .duties()
        .stream()
        .filter((duty) -> duty.id().equals("D-08"))
        .findFirst()
        .orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "2026, 2026-01-01", "2026-H1, 2026-01-01", "2026-H2, 2026-07-01", "2026-Q1, 2026-01-01",
            "2026-Q2, 2026-04-01", "2026-Q3, 2026-07-01", "2026-Q4, 2026-10-01", "2026-01, 2026-01-01",
            "2026-09, 2026-09-01", "2026-12, 2026-12-01" })
    @DisplayName("前一天还不能，当天就能")
    void fromItsFirstDay(String period, LocalDate first) {
        assertThat(new PeriodIsNamedAndHasBegun(STANDING, period, first.minusDays(1)).holds()).isFalse();
        assertThat(new PeriodIsNamedAndHasBegun(STANDING, period, first).holds()).isTrue();
    }

}
