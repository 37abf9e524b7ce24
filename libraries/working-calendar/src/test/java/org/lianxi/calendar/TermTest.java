package org.lianxi.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TermTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final long SEED = 20_260_101;

    private final WorkingDays days = WorkingDays.from(null);

    @ParameterizedTest(name = "{0}起{1}，到{2}")
    @CsvSource({ "2026-09-30, P1WD, 2026-10-08", "2026-10-09, P1WD, 2026-10-10", "2026-11-27, P2WD, 2026-12-01",
            "2026-11-24, P3D, 2026-11-27", "2026-09-28, P3D, 2026-10-08", "2026-11-25, P3D, 2026-11-30",
            "2026-10-07, P3D, 2026-10-10", "2026-01-31, P1M, 2026-02-28", "2026-09-01, P1M, 2026-10-08",
            "2026-11-24, P1W, 2026-12-01", "2026-11-24, PT6H, 2026-11-24" })
    void aTermHasALastDay(LocalDate start, String term, LocalDate last) {
        assertThat(Term.parse(term).lastDay(start, this.days)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}之前{1}，是{2}")
    @CsvSource({ "2026-10-12, P3D, 2026-10-09", "2026-10-12, P3WD, 2026-10-08", "2026-12-31, P1M, 2026-11-30" })
    void aTermLeadsBack(LocalDate day, String term, LocalDate before) {
        assertThat(Term.parse(term).before(day, this.days)).isEqualTo(before);
    }

    @Test
    @DisplayName("按日的期限到最后一日结束为止，按小时的分秒不差")
    void endsWithItsLastDayOrExactly() {
        Instant start = Instant.parse("2026-09-30T15:59:00Z");

        assertThat(Term.parse("P1WD").end(start, SHANGHAI, this.days)).isEqualTo("2026-10-08T16:00:00Z");
        assertThat(Term.parse("PT6H").end(start, SHANGHAI, this.days)).isEqualTo("2026-09-30T21:59:00Z");
        assertThat(Term.parse("P1WD").end(start.plusSeconds(60), SHANGHAI, this.days))
            .isEqualTo("2026-10-08T16:00:00Z");
    }

    @Test
    @DisplayName("最后一日总是工作日，且不早于日历上的最后一日")
    void theLastDayIsWorked() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_000));
            int count = 1 + random.nextInt(90);
            LocalDate calendar = Term.parse("P" + count + "D").lastDay(start, this.days);
            LocalDate working = Term.parse("P" + count + "WD").lastDay(start, this.days);

            assertThat(this.days.isWorkingDay(calendar)).isTrue();
            assertThat(calendar).isAfterOrEqualTo(start.plusDays(count));
            assertThat(this.days.between(start.plusDays(count), calendar)).isLessThanOrEqualTo(1);
            assertThat(working).isAfterOrEqualTo(start.plusDays(count));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "P2WD", "P3D", "P1M", "PT6H" })
    void aTermIsWrittenAsItWasRead(String text) {
        assertThat(Term.parse(text)).hasToString(text);
    }

    @Test
    void aClockMaySayThatItsDaysAreWorkingDays() {
        assertThat(Term.parse("P20D", true)).isEqualTo(new Term.Counted(20));
        assertThat(Term.parse("P20D", false)).isEqualTo(Term.parse("P20D"));
        assertThat(Term.parse("PT2H", true)).isEqualTo(Term.parse("PT2H"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "P1M", "P2W", "P1Y", "P1M3D" })
    @DisplayName("月、周、年没有固定的工作日数，不能说成工作日")
    void onlyDaysCanBeWorkingDays(String text) {
        assertThatThrownBy(() -> Term.parse(text, true)).isInstanceOf(DateTimeException.class)
            .hasMessageContaining(text);
        assertThat(Term.parse(text, false)).isEqualTo(Term.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "3 days", "PWD", "P-1WD", "P1M2WD", "P3X", "PT" })
    void whatIsNoTermIsRefused(String text) {
        assertThatThrownBy(() -> Term.parse(text)).isInstanceOf(DateTimeException.class);
    }

}
