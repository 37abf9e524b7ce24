package org.lianxi.command.superior;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.closeassignment.CloseAssignment;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.command.superior.registerhigherdecision.RegisterHigherDecision;
import org.lianxi.command.superior.reportassignment.ReportAssignment;
import org.lianxi.command.superior.submitopinion.OpinionHasAddressees;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.contract.superior.HigherDecisionRegistered;
import org.lianxi.contract.superior.OpinionSubmitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.refused;

@DisplayName("一(一)、一(二)、一(四) 贯彻决策部署，完成交办事项，提出意见建议，协调指导")
class SuperiorTest {

    private static final String A = "assignment-1";

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static final AssignmentAccepted ACCEPTED = new AssignmentAccepted(Licheng.ID, A, "district-leadership",
            "区委、区政府", "〔2026〕12号", "攻坚行动", "开展攻坚行动", "wjj", DUE, Licheng.TODAY);

    private static final AssignmentReported REPORTED = new AssignmentReported(Licheng.ID, A, 1, "district-leadership",
            "区委、区政府", "完成摸底", null, Licheng.TODAY);

    private static final AssignmentClosed CLOSED = new AssignmentClosed(Licheng.ID, A, "任务完成", Licheng.TODAY);

    private static AcceptAssignment accept(String from, String lead) {
        return new AcceptAssignment(Licheng.ID, A, from, "〔2026〕12号", "攻坚行动", "开展攻坚行动", lead, DUE);
    }

    private static SubmitOpinion opinion(String meeting, String resolution) {
        return new SubmitOpinion(Licheng.ID, "opinion-1", "专项资金", "建议设立", meeting, resolution, null);
    }

    private static OpinionSubmitted submitted(String meeting, String resolution) {
        return new OpinionSubmitted(Licheng.ID, "opinion-1", "专项资金", "建议设立", List.of("区委", "区人民政府"), meeting,
                resolution, null, Licheng.TODAY);
    }

    private static TestExecutor<Assignment> given(Object... events) {
        return Licheng.fixture(Assignment.class).given(events);
    }

    @Test
    @DisplayName("上级决策由办公室登记")
    void decisions() {
        RegisterHigherDecision register = new RegisterHigherDecision(Licheng.ID, "decision-1", "市人民政府", "〔2026〕8号",
                "意见", "加强监管", Licheng.TODAY);
        Licheng.fixture(HigherDecision.class)
            .givenNoPriorActivity()
            .when(register, Licheng.office().toMetaData())
            .expectEvents(new HigherDecisionRegistered(Licheng.ID, "decision-1", "市人民政府", "〔2026〕8号", "意见", "加强监管",
                    Licheng.TODAY, Licheng.TODAY));
        refused(Licheng.fixture(HigherDecision.class)
            .givenNoPriorActivity()
            .when(register, Licheng.unit("jyj").toMetaData()), "office-acts", "superior.decisions.registeredBy");
    }

    @Test
    @DisplayName("交办只来自制度写明的机关")
    void accepting() {
        Licheng.fixture(Assignment.class)
            .givenNoPriorActivity()
            .when(accept("district-leadership", "wjj"), Licheng.office().toMetaData())
            .expectEvents(ACCEPTED);
        for (String other : List.of("sub-districts", "wjj", "nobody")) {
            refused(given().when(accept(other, "wjj"), Licheng.office().toMetaData()), "assignment-comes-from-above",
                    "superior.assignedBy");
        }
        refused(given().when(accept("district-government", "zzz"), Licheng.office().toMetaData()), "units-are-members",
                "units");
        refused(given().when(accept("district-government", null), Licheng.unit("jyj").toMetaData()), "office-acts",
                "superior.assignedBy");
    }

    @Test
    @DisplayName("向交办机关报告，报告过才办结，办结就了结")
    void reportingAndClosing() {
        ReportAssignment report = new ReportAssignment(Licheng.ID, A, null, "完成摸底", null);
        CloseAssignment close = new CloseAssignment(Licheng.ID, A, null, "任务完成");
        given(ACCEPTED).when(report, Licheng.office().toMetaData()).expectEvents(REPORTED);
        given(ACCEPTED, REPORTED).when(close, Licheng.office().toMetaData()).expectEvents(CLOSED);
        refused(given(ACCEPTED).when(close, Licheng.office().toMetaData()), "assignment-is-reported",
                "superior.assignedBy");
        refused(given(ACCEPTED, REPORTED, CLOSED).when(report, Licheng.office().toMetaData()),
                "assignment-is-not-finished", "superior.assignedBy");
        refused(given(ACCEPTED, REPORTED, CLOSED).when(close, Licheng.office().toMetaData()),
                "assignment-is-not-finished", "superior.assignedBy");
    }

    @Test
    @DisplayName("意见建议先经会议议定，再报区委、区政府两家")
    void opinions() {
        Licheng.fixture(Opinion.class)
            .givenNoPriorActivity()
            .when(opinion(Licheng.MEETING, "resolution-1"), Licheng.office().toMetaData())
            .expectEvents(submitted(Licheng.MEETING, "resolution-1"));
        for (SubmitOpinion unadopted : List.of(opinion(null, null), opinion(null, "resolution-1"),
                opinion(Licheng.MEETING, null), opinion(Licheng.MEETING, "resolution-9"))) {
            refused(Licheng.fixture(Opinion.class)
                .givenNoPriorActivity()
                .when(unadopted, Licheng.office().toMetaData()), "opinion-is-adopted-by-a-resolution",
                    "superior.opinionAdoptedBy");
        }
        refused(Licheng.fixture(Opinion.class)
            .givenNoPriorActivity()
            .when(opinion(Licheng.MEETING, "resolution-1"), Licheng.unit("jyj").toMetaData()), "office-acts",
                "superior.opinionAdoptedBy");
    }

    @Test
    @DisplayName("制度文件不要求会议议定的，可以直接报送")
    void opinionsWithoutAMeeting() {
        Licheng
            .fixture(Opinion.class, () -> Licheng.standingWith("superior.opinionAdoptedBy", "none"), Licheng.closed())
            .givenNoPriorActivity()
            .when(opinion(null, null), Licheng.office().toMetaData())
            .expectEvents(submitted(null, null));
    }

    @Test
    @DisplayName("制度既没有写党委也没有写政府的，无处报送")
    void opinionsNeedAddressees() {
        OpinionHasAddressees rule = new OpinionHasAddressees(List.of());
        assertThat(rule.holds()).isFalse();
        assertThat(rule.code()).isEqualTo("opinion-has-addressees");
    }

    @Test
    @DisplayName("协调指导只发给制度写明的下级单位")
    void guidance() {
        IssueGuidance issue = new IssueGuidance(Licheng.ID, "guidance-1", "指引", "建立清单",
                List.of("sub-districts", "district-units"), null);
        Licheng.fixture(Guidance.class)
            .givenNoPriorActivity()
            .when(issue, Licheng.office().toMetaData())
            .expectEvents(new GuidanceIssued(Licheng.ID, "guidance-1", "指引", "建立清单",
                    List.of("sub-districts", "district-units"), List.of("各街道办事处", "区直各单位"), null, Licheng.TODAY));
        refused(Licheng.fixture(Guidance.class)
            .givenNoPriorActivity()
            .when(new IssueGuidance(Licheng.ID, "guidance-1", "指引", "建立清单", List.of("district-government"), null),
                    Licheng.office().toMetaData()),
                "guidance-goes-to-bodies-below", "superior.guidanceTo");
        refused(Licheng.fixture(Guidance.class).givenNoPriorActivity().when(issue, Licheng.unit("jyj").toMetaData()),
                "office-acts", "superior.guidanceTo");
    }

}
