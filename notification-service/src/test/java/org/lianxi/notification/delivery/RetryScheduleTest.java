package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryScheduleTest {

    private final RetrySchedule schedule = new RetrySchedule(
            Settings.of(List.of(Duration.ofSeconds(5), Duration.ofMinutes(1))), new Random(7));

    @Test
    @DisplayName("每次等待都在零和公布的间隔之间，而且各不相同")
    void waitsAreDrawnUpToThePublishedOne() {
        List<Duration> waits = IntStream.range(0, 200)
            .mapToObj((number) -> this.schedule.after(2).orElseThrow())
            .toList();

        assertThat(waits).allMatch((wait) -> !wait.isNegative() && wait.compareTo(Duration.ofMinutes(1)) <= 0);
        assertThat(waits.stream().distinct().count()).isGreaterThan(100);
        assertThat(waits).anyMatch((wait) -> wait.compareTo(Duration.ofSeconds(45)) > 0)
            .anyMatch((wait) -> wait.compareTo(Duration.ofSeconds(15)) < 0);
    }

    @Test
    @DisplayName("间隔用完就不再试")
    void thereIsALastAttempt() {
        assertThat(this.schedule.after(1)).isPresent();
        assertThat(this.schedule.after(3)).isEmpty();
        assertThat(this.schedule.after(99)).isEmpty();
    }

}
