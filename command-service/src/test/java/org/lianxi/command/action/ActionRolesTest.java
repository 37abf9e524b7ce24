package org.lianxi.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.answercoordination.AnswerCoordination;
import org.lianxi.command.action.answerurging.AnswerUrging;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.cancelaction.CancelAction;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.decideextension.DecideExtension;
import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.command.action.refusereassignment.RefuseReassignment;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.requestcoordination.RequestCoordination;
import org.lianxi.command.action.requestextension.RequestExtension;
import org.lianxi.command.action.requestreassignment.RequestReassignment;
import org.lianxi.command.action.returncompletion.ReturnCompletion;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.UrgingLevel;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 事项由谁办：以制度给的身份，办结了的不再办")
class ActionRolesTest {

    private static final String A = "action-1";

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private static final DecisionBasis AGREED = new DecisionBasis("resolution", Licheng.MEETING, "resolution-1");

    private static final ActionAssigned ASSIGNED = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理",
            new ActionSource("resolution", Licheng.MEETING, "resolution-1"), "gxj", List.of("mzj", "rsj"), DUE, TODAY);

    private static final CoordinationRequested ASKED = new CoordinationRequested(Licheng.ID, A, "coordination-1", "gxj",
            List.of("czj"), "资金", TODAY);

    private static final CompletionClaimed CLAIMED = new CompletionClaimed(Licheng.ID, A, "gxj", "已完成", TODAY);

    private static final CompletionVerified VERIFIED = new CompletionVerified(Licheng.ID, A, "zgh", "属实", TODAY);

    private static TestExecutor<ActionItem> given(Object... events) {
        return Licheng.fixture(ActionItem.class).given(events);
    }

    static Stream<Arguments> units() {
        Actor lead = Licheng.unit("gxj");
        return Stream.of(arguments(new AcceptAction(Licheng.ID, A, null), lead),
                arguments(new ReportProgress(Licheng.ID, A, null, "report-1", 60, "x"), lead),
                arguments(new ClaimCompletion(Licheng.ID, A, null, "x"), lead),
                arguments(new RequestExtension(Licheng.ID, A, null, DUE.plusDays(1), "x"), lead),
                arguments(new AnswerUrging(Licheng.ID, A, null, "x"), lead),
                arguments(new RequestReassignment(Licheng.ID, A, null, null, "x"), lead),
                arguments(new RequestCoordination(Licheng.ID, A, null, "coordination-2", List.of("czj"), "x"), lead),
                arguments(new AnswerCoordination(Licheng.ID, A, null, "coordination-1", "x"), Licheng.unit("czj")));
    }

    static Stream<ConferenceCommand> tracking() {
        return Stream.of(new UrgeAction(Licheng.ID, A, null, UrgingLevel.BLUE, "x", DUE),
                new DecideExtension(Licheng.ID, A, null, true, null, null),
                new RefuseReassignment(Licheng.ID, A, null, "x"),
                new ReassignAction(Licheng.ID, A, null, "mzj", List.of("rsj"), AGREED, "x"),
                new CancelAction(Licheng.ID, A, null, AGREED, "x"));
    }

    static Stream<ConferenceCommand> verifying() {
        return Stream.of(new VerifyCompletion(Licheng.ID, A, null, "x"),
                new ReturnCompletion(Licheng.ID, A, null, "x"));
    }

    static Stream<ConferenceCommand> anyWork() {
        return Stream.of(units().map((arguments) -> (ConferenceCommand) arguments.get()[0]), tracking(), verifying())
            .flatMap((commands) -> commands);
    }

    @ParameterizedTest
    @MethodSource("anyWork")
    @DisplayName("不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharter(ConferenceCommand command) {
        refused(given(ASSIGNED, ASKED, CLAIMED).when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role",
                "units");
    }

    @Test
    @DisplayName("交办也是")
    void assigning() {
        refused(given().when(
                new AssignAction(Licheng.ID, A, "专项治理", "开展专项治理", ASSIGNED.source(), null, null, null, null),
                Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @ParameterizedTest
    @MethodSource("tracking")
    @DisplayName("INV-20 跟踪督促是办公室的事，牵头单位不能办")
    void onlyTheOfficeTracks(ConferenceCommand command) {
        refused(given(ASSIGNED).when(command, Licheng.unit("gxj").toMetaData()), "office-acts", "tracking.by");
    }

    @ParameterizedTest
    @MethodSource("verifying")
    @DisplayName("INV-20 核实和退回是办公室的事，成员单位不能办")
    void onlyTheOfficeVerifies(ConferenceCommand command) {
        refused(given(ASSIGNED, CLAIMED).when(command, Licheng.unit("zgh").toMetaData()), "office-acts",
                "tracking.verifyBy.by");
    }

    @ParameterizedTest
    @MethodSource("units")
    @DisplayName("销号之后，承办单位不再办")
    void aVerifiedActionIsOverForUnits(ConferenceCommand command, Actor actor) {
        refused(given(ASSIGNED, ASKED, CLAIMED, VERIFIED).when(command, actor.toMetaData()), "action-is-open",
                "tracking.by");
    }

    @ParameterizedTest
    @MethodSource("tracking")
    @DisplayName("撤销之后，办公室不再督办、延期、调整、撤销")
    void aCancelledActionIsOverForTheOffice(ConferenceCommand command) {
        ActionCancelled cancelled = new ActionCancelled(Licheng.ID, A, AGREED, "x", "wjj", TODAY);
        refused(given(ASSIGNED, cancelled).when(command, Licheng.office().toMetaData()), "action-is-open",
                "tracking.by");
    }

    @Test
    @DisplayName("报了办结，先等核实：不申请调整，也不调整")
    void aClaimComesFirst() {
        refused(given(ASSIGNED, CLAIMED).when(new RequestReassignment(Licheng.ID, A, null, null, "x"),
                Licheng.unit("gxj").toMetaData()), "no-claim-is-waiting", "tracking.verifyBy.by");
        refused(given(ASSIGNED, CLAIMED).when(
                new ReassignAction(Licheng.ID, A, null, "mzj", List.of("rsj"), AGREED, "x"),
                Licheng.office().toMetaData()), "no-claim-is-waiting", "tracking.verifyBy.by");
    }

    @Test
    @DisplayName("只能请求改由成员单位承办")
    void onlyMembersAreProposed() {
        refused(given(ASSIGNED).when(new RequestReassignment(Licheng.ID, A, null, "zzz", "x"),
                Licheng.unit("gxj").toMetaData()), "units-are-members", "units");
    }

}
