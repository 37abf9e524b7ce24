package org.lianxi.command.action;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.returncompletion.ReturnCompletion;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 认真落实联席会议议定事项，办公室加强跟踪督促落实")
class ActionItemTest {

    private static final String A = "action-1";

    private static final ActionAssigned ASSIGNED = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理",
            new ActionSource("resolution", Licheng.MEETING, "resolution-1"), "gxj", List.of("mzj", "rsj"),
            LocalDate.of(2027, 1, 31), TODAY);

    private static final CompletionClaimed CLAIMED = new CompletionClaimed(Licheng.ID, A, "gxj", "已完成", TODAY);

    private static final CompletionVerified VERIFIED = new CompletionVerified(Licheng.ID, A, "zgh", "属实", TODAY);

    private static TestExecutor<ActionItem> given(Object... events) {
        return Licheng.fixture(ActionItem.class).given(events);
    }

    private static AssignAction assign(String resolution, String lead, List<String> coUnits, LocalDate due) {
        return new AssignAction(Licheng.ID, A, "专项治理", "开展专项治理",
                new ActionSource("resolution", Licheng.MEETING, resolution), lead, coUnits, due, null);
    }

    private static void expectRefusal(TestExecutor<ActionItem> given, ConferenceCommand command, Actor actor,
            String code, String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    @Test
    @DisplayName("办公室从议定事项交办，牵头、配合、时限随议定事项")
    void assigning() {
        Licheng.fixture(ActionItem.class)
            .givenNoPriorActivity()
            .when(assign("resolution-1", null, null, null), Licheng.office().toMetaData())
            .expectEvents(ASSIGNED);
    }

    @Test
    @DisplayName("无出处、非成员单位、牵头兼配合、时限早于会议、非办公室：不能交办")
    void refusesOtherAssignments() {
        expectRefusal(given(), assign("resolution-9", null, null, null), Licheng.office(), "resolution-exists",
                "tracking.source");
        expectRefusal(given(), assign("resolution-1", "zzz", null, null), Licheng.office(), "units-are-members",
                "units");
        expectRefusal(given(), assign("resolution-1", "mzj", null, null), Licheng.office(), "lead-unit-is-no-co-unit",
                "tracking.reportBy");
        expectRefusal(given(), assign("resolution-1", null, null, LocalDate.of(2026, 11, 19)), Licheng.office(),
                "due-date-is-not-before-it-was-agreed", "tracking.actionDefaults.accept");
        expectRefusal(given(), assign("resolution-1", null, null, null), Licheng.unit("gxj"), "office-acts",
                "tracking.by");
        ResolutionRecorded leaderless = new ResolutionRecorded(Licheng.ID, Licheng.MEETING, "resolution-2", 2, "学习",
                "学习文件", null, List.of(), null);
        refused(Licheng.fixture(ActionItem.class, Licheng::standing, leaderless)
            .givenNoPriorActivity()
            .when(assign("resolution-2", null, null, null), Licheng.office().toMetaData()), "action-has-a-lead-unit",
                "tracking.by");
    }

    @Test
    @DisplayName("INV-18：事项有且只有一个出处：议定事项、上级交办或在办的机制事项")
    void sources() {
        ActionSource none = new ActionSource("resolution", null, null);
        ActionSource half = new ActionSource("resolution", Licheng.MEETING, null);
        ActionSource both = new ActionSource("assignment", Licheng.MEETING, "resolution-1", "assignment-1", null);
        for (ActionSource source : List.of(none, half, both)) {
            expectRefusal(given(), from(source, null), Licheng.office(), "action-has-one-source", "tracking.source");
        }
        expectRefusal(given(), from(ActionSource.ofCase("case-finished"), null), Licheng.office(), "case-is-open",
                "caseKinds.M3");
        expectRefusal(given(), from(ActionSource.ofCase("issue-1"), null), Licheng.office(), "unknown-case", "case");
        expectRefusal(given(), from(ActionSource.ofCase("case-1"), null), Licheng.office(), "action-has-a-lead-unit",
                "tracking.by");
        expectRefusal(given(), fromCase(LocalDate.of(2026, 11, 19)), Licheng.office(),
                "due-date-is-not-before-it-was-agreed", "tracking.actionDefaults.accept");
        given().when(fromCase(LocalDate.of(2027, 1, 31)), Licheng.office().toMetaData())
            .expectEvents(new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理", ActionSource.ofCase("case-1"), "gxj",
                    List.of(), LocalDate.of(2027, 1, 31), TODAY, null, null));
        expectRefusal(given(), from(ActionSource.assignment("assignment-finished"), null), Licheng.office(),
                "assignment-is-open", "tracking.source");
        expectRefusal(given(), from(ActionSource.assignment("action-1"), null), Licheng.office(), "unknown-assignment",
                "assignment");
        expectRefusal(given(), from(ActionSource.assignment("assignment-1"), LocalDate.of(2026, 11, 19)),
                Licheng.office(), "due-date-is-not-before-it-was-agreed", "tracking.actionDefaults.accept");
        given().when(from(ActionSource.assignment("assignment-1"), null), Licheng.office().toMetaData())
            .expectEvents(new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理", ActionSource.assignment("assignment-1"),
                    "gxj", List.of(), LocalDate.of(2027, 3, 31), TODAY, "P14D", null));
    }

    private static AssignAction fromCase(LocalDate due) {
        return new AssignAction(Licheng.ID, A, "专项治理", "开展专项治理", ActionSource.ofCase("case-1"), "gxj", null, due, null);
    }

    private static AssignAction from(ActionSource source, LocalDate due) {
        return new AssignAction(Licheng.ID, A, "专项治理", "开展专项治理", source, null, null, due, "P14D");
    }

    @Test
    @DisplayName("A-21：牵头单位没有参加议定的会议，须先签收，再反馈、报办结；配合单位不受影响")
    void absentLeadUnits() {
        ActionAssigned toAbsent = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理",
                new ActionSource("resolution", Licheng.MEETING, "resolution-1"), "zgh", List.of("mzj", "rsj"),
                LocalDate.of(2027, 1, 31), TODAY, null, true);
        given().when(assign("resolution-1", "zgh", null, null), Licheng.office().toMetaData()).expectEvents(toAbsent);
        ReportProgress report = new ReportProgress(Licheng.ID, A, null, "report-1", 60, "过半");
        ClaimCompletion claim = new ClaimCompletion(Licheng.ID, A, null, "已完成");
        expectRefusal(given(toAbsent), report, Licheng.unit("zgh"), "absent-lead-unit-has-accepted",
                "tracking.actionDefaults.accept");
        expectRefusal(given(toAbsent), claim, Licheng.unit("zgh"), "absent-lead-unit-has-accepted",
                "tracking.actionDefaults.accept");
        given(toAbsent).when(report, Licheng.unit("mzj").toMetaData()).expectSuccessfulHandlerExecution();
        given(toAbsent, new ActionAccepted(Licheng.ID, A, "zgh", TODAY)).when(report, Licheng.unit("zgh").toMetaData())
            .expectSuccessfulHandlerExecution();
        ActionAssigned inSession = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理",
                new ActionSource("resolution", Licheng.MEETING, "resolution-1"), "gxj", List.of("mzj", "rsj"),
                LocalDate.of(2027, 1, 31), TODAY, null, null);
        Licheng
            .fixture(ActionItem.class, Licheng::standing,
                    new AttendanceRecorded(Licheng.ID, Licheng.MEETING, "gxj", Capacity.SUBSTITUTE, null))
            .givenNoPriorActivity()
            .when(assign("resolution-1", null, null, null), Licheng.office().toMetaData())
            .expectEvents(inSession);
    }

    @Test
    @DisplayName("牵头、配合单位各签收一次")
    void accepting() {
        AcceptAction accept = new AcceptAction(Licheng.ID, A, null);
        ActionAccepted accepted = new ActionAccepted(Licheng.ID, A, "mzj", TODAY);
        given(ASSIGNED).when(accept, Licheng.unit("mzj").toMetaData()).expectEvents(accepted);
        expectRefusal(given(ASSIGNED, accepted), accept, Licheng.unit("mzj"), "unit-has-not-yet-accepted",
                "tracking.actionDefaults.accept");
        expectRefusal(given(ASSIGNED), accept, Licheng.unit("zgh"), "lead-or-co-unit-acts", "tracking.reportBy");
    }

    @Test
    @DisplayName("只有牵头、配合单位反馈进展；逐次编号；销号后不再反馈")
    void reporting() {
        ReportProgress report = new ReportProgress(Licheng.ID, A, null, "report-2", 60, "过半");
        ProgressReported first = new ProgressReported(Licheng.ID, A, "report-1", 1, "gxj", 40, "已部署", TODAY);
        given(ASSIGNED, first).when(report, Licheng.unit("rsj").toMetaData())
            .expectEvents(new ProgressReported(Licheng.ID, A, "report-2", 2, "rsj", 60, "过半", TODAY));
        expectRefusal(given(ASSIGNED), report, Licheng.unit("zgh"), "lead-or-co-unit-acts", "tracking.reportBy");
        expectRefusal(given(ASSIGNED, CLAIMED, VERIFIED), report, Licheng.unit("gxj"), "action-is-open", "tracking.by");
    }

    @Test
    @DisplayName("牵头单位报办结，一次一件待核")
    void claiming() {
        ClaimCompletion claim = new ClaimCompletion(Licheng.ID, A, null, "已完成");
        given(ASSIGNED).when(claim, Licheng.unit("gxj").toMetaData()).expectEvents(CLAIMED);
        expectRefusal(given(ASSIGNED), claim, Licheng.unit("mzj"), "lead-unit-acts", "tracking.reportBy");
        expectRefusal(given(ASSIGNED, CLAIMED), claim, Licheng.unit("gxj"), "no-claim-is-waiting",
                "tracking.verifyBy.by");
    }

    @Test
    @DisplayName("退回后可再报；核实人不得出自牵头单位")
    void deciding() {
        VerifyCompletion verify = new VerifyCompletion(Licheng.ID, A, null, "属实");
        ReturnCompletion giveBack = new ReturnCompletion(Licheng.ID, A, null, "缺佐证");
        CompletionReturned returned = new CompletionReturned(Licheng.ID, A, "zgh", "缺佐证", TODAY);
        given(ASSIGNED, CLAIMED).when(giveBack, Licheng.deputy("zgh").toMetaData()).expectEvents(returned);
        given(ASSIGNED, CLAIMED, returned)
            .when(new ClaimCompletion(Licheng.ID, A, null, "已完成"), Licheng.unit("gxj").toMetaData())
            .expectEvents(CLAIMED);
        given(ASSIGNED, CLAIMED).when(verify, Licheng.deputy("zgh").toMetaData()).expectEvents(VERIFIED);
        expectRefusal(given(ASSIGNED), verify, Licheng.deputy("zgh"), "completion-is-claimed", "tracking.verifyBy.by");
        expectRefusal(given(ASSIGNED, CLAIMED), verify, new Actor("x", "gxj", "office-member"),
                "verifier-is-of-another-unit", "tracking.verifyBy.separation");
        expectRefusal(given(ASSIGNED, CLAIMED), verify, Licheng.unit("zgh"), "office-acts", "tracking.verifyBy.by");
        expectRefusal(given(ASSIGNED), giveBack, Licheng.deputy("zgh"), "completion-is-claimed",
                "tracking.verifyBy.by");
    }

}
