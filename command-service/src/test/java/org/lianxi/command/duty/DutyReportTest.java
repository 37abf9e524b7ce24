package org.lianxi.command.duty;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.duty.reportdutyperformance.ReportDutyPerformance;
import org.lianxi.contract.duty.DutyPerformanceReported;

import static org.lianxi.command.Licheng.refused;

@DisplayName("三 成员单位主要职责：报告履职情况")
class DutyReportTest {

    private static final String R = "dutyreport-1";

    private static ReportDutyPerformance report(String duty, String period, String... actions) {
        return new ReportDutyPerformance(Licheng.ID, R, duty, period, "安排专项经费", List.of(actions));
    }

    private static void accepted(String unit, String duty, String period, String... actions) {
        Licheng.fixture(DutyReport.class)
            .givenNoPriorActivity()
            .when(report(duty, period, actions), Licheng.unit(unit).toMetaData())
            .expectEvents(new DutyPerformanceReported(Licheng.ID, R, duty, unit, period, "安排专项经费", List.of(actions),
                    Licheng.TODAY));
    }

    private static void notAccepted(String unit, ReportDutyPerformance command, String code, String path) {
        refused(Licheng.fixture(DutyReport.class).givenNoPriorActivity().when(command, Licheng.unit(unit).toMetaData()),
                code, path);
    }

    @Test
    @DisplayName("经常性职责按期报告：年、半年、季、月")
    void standingDuties() {
        accepted("czj", "D-08", "2026-Q4", "action-1");
        accepted("czj", "D-08", "2026");
        accepted("czj", "D-08", "2026-H2");
        accepted("czj", "D-08", "2026-11");
    }

    @Test
    @DisplayName("经常性职责不写期间、期间写错或尚未开始：不受理")
    void standingDutiesNameTheirPeriod() {
        for (String period : new String[] { null, "2026-Q5", "2026-13", "去年", "2027", "2026-12" }) {
            notAccepted("czj", report("D-08", period), "period-is-named-and-has-begun", "duties.D-08");
        }
    }

    @Test
    @DisplayName("其他职责不必按期，也可以写明期间")
    void otherDuties() {
        accepted("mzj", "D-07", null);
        accepted("mzj", "D-07", "2026-H1");
        notAccepted("mzj", report("D-07", "2027-H1"), "period-is-named-and-has-begun", "duties.D-07");
    }

    @Test
    @DisplayName("只报告本单位的职责，职责在制度中，所列事项存在")
    void refusesOthers() {
        notAccepted("jyj", report("D-08", "2026"), "unit-has-the-duty", "duties.D-08");
        notAccepted("czj", report("D-99", "2026"), "duty-is-in-the-charter", "duties");
        notAccepted("czj", report("D-08", "2026", "action-9"), "linked-actions-exist", "duties.D-08");
        notAccepted("czj", report("D-08", "2026", "meeting-1"), "linked-actions-exist", "duties.D-08");
    }

}
