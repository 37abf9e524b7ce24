package org.lianxi.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingDaysTest {

    private static final long SEED = 20_210_426;

    private final WorkingDays days = WorkingDays.from(null);

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({ "2021-02-07, true", "2021-02-11, false", "2021-10-09, true", "2022-04-02, true", "2022-12-31, false",
            "2023-01-02, false", "2023-06-25, true", "2024-02-09, true", "2024-02-18, true", "2025-01-26, true",
            "2025-10-08, false", "2026-02-14, true", "2026-02-23, false", "2026-02-28, true", "2026-10-10, true",
            "2026-10-11, false", "2026-11-25, true", "2026-11-28, false" })
    void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
        assertThat(this.days.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0}年有{1}个工作日")
    @CsvSource({ "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248" })
    void aYearHasSoManyWorkingDays(int year, int count) {
        assertThat(this.days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31))).isEqualTo(count);
        assertThat(this.days.missingYears()).isEmpty();
    }

    @Test
    @DisplayName("国庆长假前起算的一个工作日在假后；调休的周六也算一日")
    void countsAcrossHolidays() {
        assertThat(this.days.plus(LocalDate.of(2026, 9, 30), 1)).isEqualTo("2026-10-08");
        assertThat(this.days.plus(LocalDate.of(2026, 10, 9), 1)).isEqualTo("2026-10-10");
        assertThat(this.days.plus(LocalDate.of(2026, 10, 10), 1)).isEqualTo("2026-10-12");
        assertThat(this.days.plus(LocalDate.of(2026, 10, 8), -1)).isEqualTo("2026-09-30");
        assertThat(this.days.sameOrNext(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
        assertThat(this.days.sameOrPrevious(LocalDate.of(2026, 10, 7))).isEqualTo("2026-09-30");
    }

    @Test
    @DisplayName("任意日加n个工作日再数，正好n个；落点是工作日；反向亦然")
    void countingInvertsAdding() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_400));
            int count = 1 + random.nextInt(60);
            LocalDate later = this.days.plus(day, count);
            LocalDate earlier = this.days.plus(day, -count);

            assertThat(this.days.isWorkingDay(later)).isTrue();
            assertThat(this.days.between(day, later)).isEqualTo(count);
            assertThat(this.days.between(later, day)).isEqualTo(-count);
            assertThat(this.days.between(earlier.minusDays(1), day.minusDays(1))).isEqualTo(count);
            assertThat(this.days.plus(this.days.plus(day, 1), count - 1)).isEqualTo(later);
        }
    }

    @Test
    @DisplayName("没有当年日历：按普通周末算，醒目提示一次")
    void aMissingYearIsWarnedOfOnce() {
        List<String> warnings = new ArrayList<>();
        Logger log = Logger.getLogger(WorkingDays.class.getName());
        Handler handler = new Recording(warnings);
        log.addHandler(handler);
        try {
            assertThat(this.days.isWorkingDay(LocalDate.of(2030, 10, 1))).isTrue();
            assertThat(this.days.plus(LocalDate.of(2030, 1, 1), 200).getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            this.days.isWorkingDay(LocalDate.of(2030, 10, 5));
        }
        finally {
            log.removeHandler(handler);
        }
        assertThat(warnings).singleElement().asString().contains("2030");
        assertThat(this.days.missingYears()).containsExactly(2030);
    }

    @Test
    @DisplayName("运维目录里的文件补上缺的一年，也可以替换已有的一年")
    void theOperatorsFilesWin(@TempDir Path directory) throws IOException {
        write(directory, 2027, "workingDays: [2027-01-03]");
        write(directory, 2026, "workingDays: []");

        WorkingDays own = WorkingDays.from(directory.toString());

        assertThat(own.years()).contains(2021, 2026, 2027);
        assertThat(own.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 10, 10))).isFalse();
        assertThat(own.missingYears()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "workingDays: [2027-01-04]", "workingDays: [2027-01-01]", "workingDays: 2027-01-03",
            "workingDays: [2027-02-30]", "workingDays: [2021-01-03]", "workingDays: [" })
    void aFileThatCannotBeReliedOnIsRefused(String text, @TempDir Path directory) throws IOException {
        write(directory, 2027, text);

        assertThatThrownBy(() -> WorkingDays.from(directory.toString())).isInstanceOf(InvalidCalendarException.class)
            .hasMessageContaining("cn-2027.yaml");
    }

    @Test
    void aFileIsNamedAfterItsYear(@TempDir Path directory) throws IOException {
        write(directory, 2027, "workingDays: []");
        Files.move(directory.resolve("cn-2027.yaml"), directory.resolve("cn-2028.yaml"));

        assertThatThrownBy(() -> WorkingDays.from(directory.toString())).isInstanceOf(InvalidCalendarException.class)
            .hasMessageContaining("the year is 2027");
    }

    @Test
    void aDirectoryThatIsNotThereIsToldOf(@TempDir Path directory) {
        assertThatThrownBy(() -> WorkingDays.from(directory.resolve("none").toString()))
            .hasCauseInstanceOf(NoSuchFileException.class)
            .hasMessageContaining("none");
    }

    private static void write(Path directory, int year, String workingDays) throws IOException {
        Files.writeString(directory.resolve("cn-" + year + ".yaml"), """
                year: %1$d
                source: 测试
                holidays:
                  - {name: 元旦, from: %1$d-01-01, to: %1$d-01-02}
                %2$s
                """.formatted(year, workingDays));
    }

    private static final class Recording extends Handler {

        private final List<String> warnings;

        Recording(List<String> warnings) {
            this.warnings = warnings;
        }

        @Override
        public void publish(LogRecord entry) {
            this.warnings.add(java.text.MessageFormat.format(entry.getMessage(), entry.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }

    }

}
