package org.lianxi.command.action;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.answercoordination.AnswerCoordination;
import org.lianxi.command.action.answerurging.AnswerUrging;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.contract.action.UrgingLevel;

import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 事项的来历、承办单位和待办的事，一件一件都记得")
class ActionGroundsTest {

    private static final String A = "action-1";

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private static final ActionSource AGREED = new ActionSource("resolution", Licheng.MEETING, "resolution-1");

    private static final DecisionBasis BY_RESOLUTION = new DecisionBasis("resolution", Licheng.MEETING, "resolution-1");

    private static final ActionAssigned ASSIGNED = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理", AGREED, "gxj",
            List.of("mzj", "rsj"), DUE, TODAY);

    private static final ActionReassigned FEWER = new ActionReassigned(Licheng.ID, A, "gxj", List.of("mzj", "rsj"),
            "gxj", List.of("mzj"), false, "x", null, "wjj", TODAY);

    private static TestExecutor<ActionItem> given(Object... events) {
        return Licheng.fixture(ActionItem.class).given(events);
    }

    private static AssignAction assign(ActionSource source, List<String> coUnits) {
        return new AssignAction(Licheng.ID, A, "专项治理", "开展专项治理", source, null, coUnits, null, null);
    }

    @Test
    @DisplayName("INV-18：议定事项只写了一半的，另写上级交办也不算一个出处")
    void halfASourceIsNone() {
        for (ActionSource half : List.of(new ActionSource("assignment", Licheng.MEETING, null, "assignment-1", null),
                new ActionSource("assignment", null, "resolution-1", "assignment-1", null))) {
            refused(Licheng.fixture(ActionItem.class)
                .givenNoPriorActivity()
                .when(assign(half, null), Licheng.office().toMetaData()), "action-has-one-source", "tracking.source");
        }
    }

    @Test
    @DisplayName("交办时另定的配合单位，代替议定的")
    void otherCoUnits() {
        Licheng.fixture(ActionItem.class)
            .givenNoPriorActivity()
            .when(assign(AGREED, List.of("yjj")), Licheng.office().toMetaData())
            .expectEvents(
                    new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理", AGREED, "gxj", List.of("yjj"), DUE, TODAY));
    }

    @Test
    @DisplayName("牵头不变的调整不需要依据，写了也不记")
    void coUnitsChangeWithoutADecision() {
        given(ASSIGNED)
            .when(new ReassignAction(Licheng.ID, A, null, null, List.of("mzj"), BY_RESOLUTION, "x"),
                    Licheng.office().toMetaData())
            .expectEvents(FEWER);
    }

    @Test
    @DisplayName("配合单位变了，牵头单位还欠着督办的回复")
    void anUrgingStaysWithItsUnit() {
        ActionUrged urged = new ActionUrged(Licheng.ID, A, 1, UrgingLevel.BLUE, "gxj", "wjj", "x", null, TODAY);
        AnswerUrging answer = new AnswerUrging(Licheng.ID, A, null, "已部署");
        given(ASSIGNED, urged, FEWER).when(answer, Licheng.unit("gxj").toMetaData())
            .expectEvents(new UrgingAnswered(Licheng.ID, A, 1, "gxj", "已部署", TODAY));
        ActionReassigned handedOver = new ActionReassigned(Licheng.ID, A, "gxj", List.of("mzj"), "zgh", List.of("mzj"),
                true, "x", BY_RESOLUTION, "wjj", TODAY);
        refused(given(ASSIGNED, urged, handedOver).when(answer, Licheng.unit("zgh").toMetaData()),
                "urging-is-unanswered", "tracking.by");
    }

    @Test
    @DisplayName("商请几个单位协调，各答各的，一个答了，别的还可以答")
    void everyUnitAnswersForItself() {
        CoordinationRequested asked = new CoordinationRequested(Licheng.ID, A, "coordination-1", "gxj",
                List.of("czj", "zjj"), "资金", TODAY);
        CoordinationAnswered one = new CoordinationAnswered(Licheng.ID, A, "coordination-1", "czj", "可以", TODAY);
        AnswerCoordination answer = new AnswerCoordination(Licheng.ID, A, null, "coordination-1", "可以");
        given(ASSIGNED, asked, one).when(answer, Licheng.unit("zjj").toMetaData())
            .expectEvents(new CoordinationAnswered(Licheng.ID, A, "coordination-1", "zjj", "可以", TODAY));
        refused(given(ASSIGNED, asked, one).when(answer, Licheng.unit("czj").toMetaData()),
                "coordination-awaits-the-unit", "tracking.reportBy");
    }

    @Test
    @DisplayName("签收过的，调整之后不必再签收；由配合改为牵头的，是新的任务，要再签收")
    void acceptances() {
        ActionAccepted lead = new ActionAccepted(Licheng.ID, A, "gxj", TODAY);
        ActionAccepted co = new ActionAccepted(Licheng.ID, A, "mzj", TODAY);
        AcceptAction accept = new AcceptAction(Licheng.ID, A, null);
        ActionReassigned handedOver = new ActionReassigned(Licheng.ID, A, "gxj", List.of("mzj", "rsj"), "mzj",
                List.of("gxj", "rsj"), true, "x", BY_RESOLUTION, "wjj", TODAY);
        for (String unit : List.of("gxj", "mzj")) {
            refused(given(ASSIGNED, lead, co, FEWER).when(accept, Licheng.unit(unit).toMetaData()),
                    "unit-has-not-yet-accepted", "tracking.actionDefaults.accept");
        }
        given(ASSIGNED, lead, co, handedOver).when(accept, Licheng.unit("mzj").toMetaData()).expectEvents(co);
        refused(given(ASSIGNED, lead, co, handedOver).when(accept, Licheng.unit("gxj").toMetaData()),
                "unit-has-not-yet-accepted", "tracking.actionDefaults.accept");
    }

}
