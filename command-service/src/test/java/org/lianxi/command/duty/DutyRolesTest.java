package org.lianxi.command.duty;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.duty.reportdutyperformance.ReportDutyPerformance;

import static org.lianxi.command.Licheng.refused;

@DisplayName("三 履职情况由制度给的身份报告")
class DutyRolesTest {

    @Test
    @DisplayName("本单位的职责，也要以制度给的身份报告")
    void onlyInARoleOfTheCharter() {
        String duty = Licheng.standing()
            .charter()
            .duties()
            .stream()
            .filter((one) -> one.unit().equals("zgh"))
            .findFirst()
            .orElseThrow()
            .id();
        refused(Licheng.fixture(DutyReport.class)
            .givenNoPriorActivity()
            .when(new ReportDutyPerformance(Licheng.ID, "duty-1", duty, "2026-11", "x", List.of()),
                    Licheng.impostor().toMetaData()),
                "actor-holds-the-role", "units");
    }

}
