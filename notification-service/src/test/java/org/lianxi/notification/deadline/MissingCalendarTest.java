package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxi.notification.ServiceTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MissingCalendarTest extends ServiceTest {

    private static final String WARNING = "The holiday calendar is missing for";

    private Instant before;

    @BeforeEach
    void rememberTheTime() {
        this.before = clock.instant();
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("缺当年或（十月起）次年的日历：每天醒目提示一次，健康页列出，补上为止")
    void aMissingYearIsWarnedOfEveryDay(CapturedOutput output) {
        try (ConfigurableApplicationContext fresh = start(
                "--lianxi.postgres.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--lianxi.command-service.url=" + commandService.url(), "--lianxi.notification.background=false")) {
            DeadlineCounts counts = fresh.getBean(DeadlineCounts.class);
            clock.set(Instant.parse("2026-09-30T01:00:00Z"));
            counts.count();
            assertThat(output).doesNotContain(WARNING);

            clock.set(Instant.parse("2026-10-01T01:00:00Z"));
            counts.count();
            counts.count();
            assertThat(output).containsOnlyOnce(WARNING + " [2027]");
            assertThat(counts.health().getDetails()).extracting("calendarYearsMissing").asString().isEqualTo("[2027]");

            clock.advance(Duration.ofDays(1));
            counts.count();
            assertThat(output.toString().split("\\Q" + WARNING + " [2027]\\E", -1)).hasSize(3);

            clock.set(Instant.parse("2028-03-01T01:00:00Z"));
            counts.count();
            assertThat(output).containsOnlyOnce(WARNING + " [2027, 2028]");
        }
    }

}
