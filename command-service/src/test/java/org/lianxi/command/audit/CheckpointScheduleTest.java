package org.lianxi.command.audit;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("何时签检查点：够条数、够时间、有印发，且与上一个隔开")
class CheckpointScheduleTest {

    private static final long LONG_AGO = Duration.ofMinutes(1).toNanos();

    private final CheckpointSchedule schedule = CheckpointSchedule.USUAL;

    @Test
    @DisplayName("没有新条目不签")
    void nothingNew() {
        assertThat(this.schedule.isDue(0, true, LONG_AGO, LONG_AGO)).isFalse();
    }

    @Test
    @DisplayName("满二百五十六条，或有条目等了两秒，或有印发，就签")
    void bySizeTimeAndIssue() {
        assertThat(this.schedule.isDue(256, false, 0, LONG_AGO)).isTrue();
        assertThat(this.schedule.isDue(255, false, 0, LONG_AGO)).isFalse();
        assertThat(this.schedule.isDue(1, false, Duration.ofSeconds(2).toNanos(), LONG_AGO)).isTrue();
        assertThat(this.schedule.isDue(1, false, Duration.ofSeconds(2).toNanos() - 1, LONG_AGO)).isFalse();
        assertThat(this.schedule.isDue(1, true, 0, LONG_AGO)).isTrue();
    }

    @Test
    @DisplayName("再急也与上一个隔四分之一秒：成批的条目共一次落盘")
    void keepsADistance() {
        long shortly = Duration.ofMillis(249).toNanos();
        assertThat(this.schedule.isDue(10_000, true, LONG_AGO, shortly)).isFalse();
        assertThat(this.schedule.isDue(10_000, true, LONG_AGO, shortly + 1_000_000)).isTrue();
    }

}
