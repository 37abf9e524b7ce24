package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.RuleSetting;

import static org.assertj.core.api.Assertions.assertThat;

class WarningTimeTest {

    private static final LocalDate BEFORE_THE_HOLIDAY = LocalDate.of(2026, 9, 30);

    private final WorkingDays days = WorkingDays.from(null);

    @Test
    @DisplayName("按日历日：以最长的提醒期为准")
    void calendarDays() {
        assertThat(lastDay("P7D", "P3D")).isEqualTo("2026-10-07");
    }

    @Test
    @DisplayName("按工作日：国庆长假不算，调休的周六算")
    void workingDays() {
        assertThat(lastDay("P3WD", "P1D")).isEqualTo("2026-10-10");
    }

    @Test
    void theLaterDayCounts() {
        assertThat(lastDay("P1WD", "P1M")).isEqualTo("2026-10-30");
    }

    @Test
    @DisplayName("制度没有写，按七日；会议的提醒期不相干")
    void usual() {
        RuleSetting meetings = new RuleSetting(List.of("P30D"), null, Basis.LOCAL_CHOICE);

        assertThat(WarningTime.of(Map.of("convene.remindBefore", meetings))).isEqualTo(WarningTime.usual());
    }

    private LocalDate lastDay(String... terms) {
        RuleSetting setting = new RuleSetting(List.of(terms), null, Basis.LOCAL_CHOICE);
        return WarningTime.of(Map.of("tracking.actionDefaults.remindBefore", setting))
            .lastDayFrom(BEFORE_THE_HOLIDAY, this.days);
    }

}
