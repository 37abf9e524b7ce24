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
import org.lianxi.command.action.cancelaction.CancelAction;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.decideextension.DecideExtension;
import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.command.action.refusereassignment.RefuseReassignment;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.requestcoordination.RequestCoordination;
import org.lianxi.command.action.requestextension.RequestExtension;
import org.lianxi.command.action.requestreassignment.RequestReassignment;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 跟踪督促落实：延期、协调、督办、调整、撤销")
class ActionTrackingTest {

    private static final String A = "action-1";

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private static final LocalDate LATER = LocalDate.of(2027, 2, 28);

    private static final LocalDate IN_THREE_WORKING_DAYS = LocalDate.of(2026, 11, 27);

    private static final ActionAssigned ASSIGNED = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理",
            new ActionSource("resolution", Licheng.MEETING, "resolution-1"), "gxj", List.of("mzj", "rsj"), DUE, TODAY);

    private static final CompletionClaimed CLAIMED = new CompletionClaimed(Licheng.ID, A, "gxj", "已完成", TODAY);

    private static final DecisionBasis AGREED = new DecisionBasis("resolution", Licheng.MEETING, "resolution-2");

    private static final DecisionBasis CONVENER = new DecisionBasis("convener", null, null);

    private static final ActionCancelled CANCELLED = new ActionCancelled(Licheng.ID, A, AGREED, "企业已搬迁", "wjj", TODAY);

    private static final ExtensionRequested ASKED = new ExtensionRequested(Licheng.ID, A, 1, "gxj", LATER, "停产检修",
            TODAY);

    private static final RequestExtension ASK = new RequestExtension(Licheng.ID, A, null, LATER, "停产检修");

    private static TestExecutor<ActionItem> given(Object... events) {
        return Licheng.fixture(ActionItem.class).given(events);
    }

    private static TestExecutor<ActionItem> under(Standing standing, Object... events) {
        return Licheng.fixture(ActionItem.class, () -> standing, Licheng.closed()).given(events);
    }

    /** A later meeting has agreed another resolution. */
    private static TestExecutor<ActionItem> agreed(Standing standing, Object... events) {
        return Licheng
            .fixture(ActionItem.class, () -> standing,
                    new ResolutionRecorded(Licheng.ID, Licheng.MEETING, "resolution-2", 2, "撤销", "撤销专项治理", null,
                            List.of(), null))
            .given(events);
    }

    private static void expectRefusal(TestExecutor<ActionItem> given, ConferenceCommand command, Actor actor,
            String code, String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    @Test
    @DisplayName("牵头单位申请延期，一次一件，只能往后")
    void askingForMoreTime() {
        given(ASSIGNED).when(ASK, Licheng.unit("gxj").toMetaData()).expectEvents(ASKED);
        expectRefusal(given(ASSIGNED), ASK, Licheng.unit("mzj"), "lead-unit-acts", "tracking.reportBy");
        expectRefusal(given(ASSIGNED, ASKED), ASK, Licheng.unit("gxj"), "no-extension-is-pending", "tracking.by");
        expectRefusal(given(ASSIGNED), new RequestExtension(Licheng.ID, A, null, DUE, "停产检修"), Licheng.unit("gxj"),
                "new-due-date-is-later", "tracking.actionDefaults.accept");
        expectRefusal(given(ASSIGNED, CLAIMED), ASK, Licheng.unit("gxj"), "no-claim-is-waiting",
                "tracking.verifyBy.by");
        expectRefusal(given(ASSIGNED, CANCELLED), ASK, Licheng.unit("gxj"), "action-is-open", "tracking.by");
    }

    @Test
    @DisplayName("INV-20：办公室决定延期：同意的改时限，不同意的说明理由")
    void decidingOnMoreTime() {
        DecideExtension grant = new DecideExtension(Licheng.ID, A, null, true, null, null);
        DecideExtension refuse = new DecideExtension(Licheng.ID, A, null, false, null, "不影响其他企业");
        ExtensionGranted granted = new ExtensionGranted(Licheng.ID, A, 1, "zgh", DUE, LATER, null, TODAY);
        given(ASSIGNED, ASKED).when(grant, Licheng.deputy("zgh").toMetaData()).expectEvents(granted);
        given(ASSIGNED, ASKED).when(refuse, Licheng.deputy("zgh").toMetaData())
            .expectEvents(new ExtensionRefused(Licheng.ID, A, 1, "zgh", "不影响其他企业", TODAY));
        expectRefusal(given(ASSIGNED, ASKED), grant, Licheng.unit("gxj"), "office-acts", "tracking.by");
        expectRefusal(given(ASSIGNED), grant, Licheng.office(), "extension-is-pending", "tracking.by");
        expectRefusal(given(ASSIGNED, ASKED), new DecideExtension(Licheng.ID, A, null, false, null, null),
                Licheng.office(), "refusal-gives-a-reason", "tracking.by");
        expectRefusal(given(ASSIGNED, ASKED), new DecideExtension(Licheng.ID, A, null, true, DUE, null),
                Licheng.office(), "new-due-date-is-later", "tracking.actionDefaults.accept");
        given(ASSIGNED, ASKED, granted)
            .when(new RequestExtension(Licheng.ID, A, null, LATER.plusDays(1), "停产检修"),
                    Licheng.unit("gxj").toMetaData())
            .expectEvents(new ExtensionRequested(Licheng.ID, A, 2, "gxj", LATER.plusDays(1), "停产检修", TODAY));
    }

    @Test
    @DisplayName("牵头、配合单位可商请其他成员单位协调，被商请的各答复一次")
    void coordinating() {
        RequestCoordination ask = new RequestCoordination(Licheng.ID, A, null, "coordination-1", List.of("zgh", "czj"),
                "请提供名单");
        CoordinationRequested asked = new CoordinationRequested(Licheng.ID, A, "coordination-1", "mzj",
                List.of("czj", "zgh"), "请提供名单", TODAY);
        given(ASSIGNED).when(ask, Licheng.unit("mzj").toMetaData()).expectEvents(asked);
        expectRefusal(given(ASSIGNED), ask, Licheng.unit("zgh"), "lead-or-co-unit-acts", "tracking.reportBy");
        expectRefusal(given(ASSIGNED),
                new RequestCoordination(Licheng.ID, A, null, "coordination-1", List.of("mzj"), "请提供名单"),
                Licheng.unit("mzj"), "coordination-asks-others", "tracking.reportBy");
        expectRefusal(given(ASSIGNED),
                new RequestCoordination(Licheng.ID, A, null, "coordination-1", List.of("zzz"), "请提供名单"),
                Licheng.unit("mzj"), "units-are-members", "units");
        AnswerCoordination answer = new AnswerCoordination(Licheng.ID, A, null, "coordination-1", "已送达");
        CoordinationAnswered answered = new CoordinationAnswered(Licheng.ID, A, "coordination-1", "zgh", "已送达", TODAY);
        given(ASSIGNED, asked).when(answer, Licheng.unit("zgh").toMetaData()).expectEvents(answered);
        expectRefusal(given(ASSIGNED, asked, answered), answer, Licheng.unit("zgh"), "coordination-awaits-the-unit",
                "tracking.reportBy");
        expectRefusal(given(ASSIGNED, asked), answer, Licheng.unit("rsj"), "coordination-awaits-the-unit",
                "tracking.reportBy");
    }

    private static UrgeAction urge(UrgingLevel level, LocalDate answerBy) {
        return new UrgeAction(Licheng.ID, A, null, level, "逾期未反馈", answerBy);
    }

    private static ActionUrged urged(int number, UrgingLevel level, LocalDate answerBy) {
        return new ActionUrged(Licheng.ID, A, number, level, "gxj", "wjj", "逾期未反馈", answerBy, TODAY);
    }

    @Test
    @DisplayName("INV-20：只有办公室督办；蓝、橙、红逐级升级，前一张到期未回复才升级")
    void urging() {
        given(ASSIGNED).when(urge(UrgingLevel.BLUE, TODAY), Licheng.office().toMetaData())
            .expectEvents(urged(1, UrgingLevel.BLUE, TODAY));
        expectRefusal(given(ASSIGNED), urge(UrgingLevel.BLUE, null), Licheng.unit("zgh"), "office-acts", "tracking.by");
        expectRefusal(given(ASSIGNED), urge(UrgingLevel.ORANGE, null), Licheng.office(), "urging-climbs-step-by-step",
                "tracking.by");
        expectRefusal(given(ASSIGNED), urge(UrgingLevel.BLUE, TODAY.minusDays(1)), Licheng.office(),
                "answer-is-due-in-time", "tracking.by");
        Object open = urged(1, UrgingLevel.BLUE, TODAY.minusDays(1));
        given(ASSIGNED, open).when(urge(UrgingLevel.ORANGE, null), Licheng.office().toMetaData())
            .expectEvents(urged(2, UrgingLevel.ORANGE, IN_THREE_WORKING_DAYS));
        expectRefusal(given(ASSIGNED, open), urge(UrgingLevel.RED, null), Licheng.office(),
                "urging-climbs-step-by-step", "tracking.by");
        expectRefusal(given(ASSIGNED, urged(1, UrgingLevel.BLUE, TODAY)), urge(UrgingLevel.ORANGE, null),
                Licheng.office(), "earlier-urging-had-its-time", "tracking.by");
        given(ASSIGNED, open, urged(2, UrgingLevel.ORANGE, null))
            .when(urge(UrgingLevel.RED, null), Licheng.office().toMetaData())
            .expectEvents(urged(3, UrgingLevel.RED, IN_THREE_WORKING_DAYS));
        expectRefusal(given(ASSIGNED, CLAIMED), urge(UrgingLevel.BLUE, null), Licheng.office(), "no-claim-is-waiting",
                "tracking.verifyBy.by");
    }

    @Test
    @DisplayName("督办单由牵头单位回复，或以反馈进展回复；回复后从蓝色重新开始")
    void answeringUrgings() {
        AnswerUrging answer = new AnswerUrging(Licheng.ID, A, null, "月底前完成");
        Object open = urged(1, UrgingLevel.BLUE, null);
        UrgingAnswered answered = new UrgingAnswered(Licheng.ID, A, 1, "gxj", "月底前完成", TODAY);
        given(ASSIGNED, open).when(answer, Licheng.unit("gxj").toMetaData()).expectEvents(answered);
        expectRefusal(given(ASSIGNED), answer, Licheng.unit("gxj"), "urging-is-unanswered", "tracking.by");
        expectRefusal(given(ASSIGNED, open), answer, Licheng.unit("mzj"), "lead-unit-acts", "tracking.reportBy");
        Object byLead = new ProgressReported(Licheng.ID, A, "report-1", 1, "gxj", 40, "已部署", TODAY);
        Object byOther = new ProgressReported(Licheng.ID, A, "report-1", 1, "mzj", 40, "已部署", TODAY);
        for (Object settling : List.of(answered, byLead)) {
            expectRefusal(given(ASSIGNED, open, settling), urge(UrgingLevel.ORANGE, null), Licheng.office(),
                    "urging-climbs-step-by-step", "tracking.by");
        }
        given(ASSIGNED, open, byOther).when(urge(UrgingLevel.ORANGE, null), Licheng.office().toMetaData())
            .expectEvents(urged(2, UrgingLevel.ORANGE, IN_THREE_WORKING_DAYS));
    }

    @Test
    @DisplayName("没有写回复期限的督办单，按制度定期限；期限未过，不能马上升级")
    void everyUrgingHasADayToAnswerBy() {
        ActionUrged first = urged(1, UrgingLevel.BLUE, IN_THREE_WORKING_DAYS);
        given(ASSIGNED).when(urge(UrgingLevel.BLUE, null), Licheng.office().toMetaData()).expectEvents(first);
        expectRefusal(given(ASSIGNED, first), urge(UrgingLevel.ORANGE, null), Licheng.office(),
                "earlier-urging-had-its-time", "tracking.by");
        under(Licheng.standingWith("tracking.urgingAnsweredWithin", "P1WD"), ASSIGNED)
            .when(urge(UrgingLevel.BLUE, null), Licheng.office().toMetaData())
            .expectEvents(urged(1, UrgingLevel.BLUE, TODAY.plusDays(1)));
        under(Licheng.standingWith("tracking.urgingAnsweredWithin", null), ASSIGNED)
            .when(urge(UrgingLevel.BLUE, null), Licheng.office().toMetaData())
            .expectEvents(first);
    }

    @Test
    @DisplayName("议定事项不得推辞：牵头单位只能申请调整，办公室未调整前照办")
    void askingToBeRelieved() {
        RequestReassignment ask = new RequestReassignment(Licheng.ID, A, null, "zjj", "职责已划转");
        ReassignmentRequested asked = new ReassignmentRequested(Licheng.ID, A, "gxj", "zjj", "职责已划转", TODAY);
        given(ASSIGNED).when(ask, Licheng.unit("gxj").toMetaData()).expectEvents(asked);
        expectRefusal(given(ASSIGNED), ask, Licheng.unit("mzj"), "lead-unit-acts", "tracking.reportBy");
        expectRefusal(given(ASSIGNED, asked), ask, Licheng.unit("gxj"), "no-reassignment-is-pending", "tracking.by");
        given(ASSIGNED, asked)
            .when(new ReportProgress(Licheng.ID, A, null, "report-1", 10, "照办"), Licheng.unit("gxj").toMetaData())
            .expectSuccessfulHandlerExecution();
        RefuseReassignment refuse = new RefuseReassignment(Licheng.ID, A, null, "职责未变");
        ReassignmentRefused stays = new ReassignmentRefused(Licheng.ID, A, "wjj", "职责未变", TODAY);
        given(ASSIGNED, asked).when(refuse, Licheng.office().toMetaData()).expectEvents(stays);
        expectRefusal(given(ASSIGNED), refuse, Licheng.office(), "reassignment-is-requested", "tracking.by");
        given(ASSIGNED, asked, stays).when(ask, Licheng.unit("gxj").toMetaData()).expectEvents(asked);
    }

    private static ReassignAction reassign(String lead, List<String> coUnits, DecisionBasis basis) {
        return new ReassignAction(Licheng.ID, A, null, lead, coUnits, basis, "职责已划转");
    }

    private static ActionReassigned reassigned(String lead, List<String> coUnits, boolean acceptance,
            DecisionBasis basis) {
        return new ActionReassigned(Licheng.ID, A, "gxj", List.of("mzj", "rsj"), lead, coUnits, acceptance, "职责已划转",
                basis, "wjj", TODAY);
    }

    @Test
    @DisplayName("调整配合单位由办公室办理；牵头单位变更须有议定事项或召集人决定")
    void reassigning() {
        DecisionBasis resolution = new DecisionBasis("resolution", Licheng.MEETING, "resolution-1");
        given(ASSIGNED).when(reassign(null, List.of("zgh"), null), Licheng.office().toMetaData())
            .expectEvents(reassigned("gxj", List.of("zgh"), false, null));
        given(ASSIGNED).when(reassign("zgh", null, resolution), Licheng.office().toMetaData())
            .expectEvents(reassigned("zgh", List.of("mzj", "rsj"), true, resolution));
        given(ASSIGNED).when(reassign("czj", null, resolution), Licheng.office().toMetaData())
            .expectEvents(reassigned("czj", List.of("mzj", "rsj"), false, resolution));
        given(ASSIGNED).when(reassign("czj", null, CONVENER), Licheng.convener().toMetaData())
            .expectEvents(reassigned("czj", List.of("mzj", "rsj"), true, CONVENER));
        expectRefusal(given(ASSIGNED), reassign("czj", null, CONVENER), Licheng.office(), "lead-changes-by-decision",
                "tracking.by");
        expectRefusal(given(ASSIGNED), reassign("czj", null, null), Licheng.office(), "lead-changes-by-decision",
                "tracking.by");
        expectRefusal(given(ASSIGNED), reassign("czj", null, AGREED), Licheng.office(), "resolution-exists",
                "tracking.source");
        expectRefusal(given(ASSIGNED), reassign("czj", null, new DecisionBasis("resolution", null, null)),
                Licheng.office(), "resolution-exists", "tracking.source");
        expectRefusal(given(ASSIGNED), reassign(null, List.of("rsj", "mzj"), null), Licheng.office(),
                "reassignment-changes-units", "tracking.by");
        expectRefusal(given(ASSIGNED), reassign("mzj", null, CONVENER), Licheng.convener(), "lead-unit-is-no-co-unit",
                "tracking.reportBy");
        expectRefusal(given(ASSIGNED), reassign("zzz", null, CONVENER), Licheng.convener(), "units-are-members",
                "units");
        expectRefusal(given(ASSIGNED, ASKED), reassign("czj", null, CONVENER), Licheng.convener(),
                "no-extension-is-pending", "tracking.by");
        expectRefusal(given(ASSIGNED), reassign("czj", null, resolution), Licheng.unit("gxj"), "office-acts",
                "tracking.by");
    }

    @Test
    @DisplayName("调整之后：新牵头单位先签收再反馈，原牵头单位不再办理，督办单随之了结")
    void afterReassigning() {
        ActionAccepted accepted = new ActionAccepted(Licheng.ID, A, "mzj", TODAY);
        ActionReassigned handedOver = reassigned("czj", List.of("mzj"), true, CONVENER);
        Object[] history = { ASSIGNED, accepted, urged(1, UrgingLevel.BLUE, null), handedOver };
        ReportProgress report = new ReportProgress(Licheng.ID, A, null, "report-1", 10, "已接手");
        expectRefusal(given(history), report, Licheng.unit("gxj"), "lead-or-co-unit-acts", "tracking.reportBy");
        expectRefusal(given(history), report, Licheng.unit("czj"), "absent-lead-unit-has-accepted",
                "tracking.actionDefaults.accept");
        expectRefusal(given(history), new AcceptAction(Licheng.ID, A, null), Licheng.unit("mzj"),
                "unit-has-not-yet-accepted", "tracking.actionDefaults.accept");
        given(history).when(new AcceptAction(Licheng.ID, A, null), Licheng.unit("czj").toMetaData())
            .expectEvents(new ActionAccepted(Licheng.ID, A, "czj", TODAY));
        expectRefusal(given(history), new AnswerUrging(Licheng.ID, A, null, "已接手"), Licheng.unit("czj"),
                "urging-is-unanswered", "tracking.by");
        expectRefusal(
                given(ASSIGNED, reassigned("czj", List.of("gxj"), false, CONVENER),
                        new CompletionClaimed(Licheng.ID, A, "czj", "已完成", TODAY)),
                new VerifyCompletion(Licheng.ID, A, null, null), new Actor("x", "czj", "office-member"),
                "verifier-is-of-another-unit", "tracking.verifyBy.separation");
    }

    @Test
    @DisplayName("INV-22：撤销须另有议定事项；交办它的那一项不能撤销它；撤销后不再办理")
    void cancelling() {
        CancelAction cancel = new CancelAction(Licheng.ID, A, null, AGREED, "企业已搬迁");
        agreed(Licheng.standing(), ASSIGNED).when(cancel, Licheng.office().toMetaData()).expectEvents(CANCELLED);
        expectRefusal(given(ASSIGNED), cancel, Licheng.office(), "resolution-exists", "tracking.source");
        expectRefusal(agreed(Licheng.standing(), ASSIGNED), cancel, Licheng.unit("gxj"), "office-acts", "tracking.by");
        DecisionBasis itself = new DecisionBasis("resolution", Licheng.MEETING, "resolution-1");
        for (DecisionBasis basis : List.of(itself, CONVENER, new DecisionBasis("office", null, null))) {
            expectRefusal(given(ASSIGNED), new CancelAction(Licheng.ID, A, null, basis, "企业已搬迁"), Licheng.convener(),
                    "cancellation-rests-on-a-decision", "tracking.cancelBy");
        }
        expectRefusal(given(ASSIGNED, CANCELLED), new AcceptAction(Licheng.ID, A, null), Licheng.unit("gxj"),
                "action-is-open", "tracking.by");
    }

    @Test
    @DisplayName("tracking.cancelBy：制度另有规定的，召集人或办公室可以撤销")
    void cancellingUnderOtherCharters() {
        CancelAction byConvener = new CancelAction(Licheng.ID, A, null, CONVENER, "企业已搬迁");
        Standing convener = Licheng.standingWith("tracking.cancelBy", "convener");
        under(convener, ASSIGNED).when(byConvener, Licheng.convener().toMetaData()).expectSuccessfulHandlerExecution();
        agreed(convener, ASSIGNED)
            .when(new CancelAction(Licheng.ID, A, null, AGREED, "企业已搬迁"), Licheng.office().toMetaData())
            .expectEvents(CANCELLED);
        expectRefusal(under(convener, ASSIGNED), byConvener, Licheng.office(), "cancellation-rests-on-a-decision",
                "tracking.cancelBy");
        under(Licheng.standingWith("tracking.cancelBy", "office"), ASSIGNED)
            .when(new CancelAction(Licheng.ID, A, null, new DecisionBasis("office", null, null), "企业已搬迁"),
                    Licheng.office().toMetaData())
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("K13：由牵头部门督办的，交办、督办、核实都归该部门")
    void trackedByTheLeadDepartment() {
        Standing shantou = Licheng.standingWith("tracking.by", "lead-department");
        AssignAction assign = new AssignAction(Licheng.ID, A, "专项治理", "开展专项治理", ASSIGNED.source(), null, null, null,
                null);
        VerifyCompletion verify = new VerifyCompletion(Licheng.ID, A, null, "属实");
        under(shantou).when(assign, Licheng.unit("wjj").toMetaData()).expectEvents(ASSIGNED);
        under(shantou, ASSIGNED).when(urge(UrgingLevel.BLUE, null), Licheng.unit("wjj").toMetaData())
            .expectEvents(urged(1, UrgingLevel.BLUE, IN_THREE_WORKING_DAYS));
        under(shantou, ASSIGNED, CLAIMED).when(verify, Licheng.unit("wjj").toMetaData())
            .expectEvents(new CompletionVerified(Licheng.ID, A, "wjj", "属实", TODAY));
        expectRefusal(under(shantou), assign, Licheng.deputy("zgh"), "lead-department-acts", "tracking.by");
        expectRefusal(under(shantou, ASSIGNED), urge(UrgingLevel.BLUE, null), Licheng.deputy("zgh"),
                "lead-department-acts", "tracking.by");
        expectRefusal(under(shantou, ASSIGNED, CLAIMED), verify, Licheng.deputy("zgh"), "lead-department-acts",
                "tracking.by");
    }

    @Test
    @DisplayName("tracking.verifyBy：由召集人或联席会议核定的，办公室不能核定；只由牵头单位反馈的，配合单位不能单独反馈")
    void otherKnobs() {
        VerifyCompletion verify = new VerifyCompletion(Licheng.ID, A, null, "属实");
        for (String by : List.of("convener", "conference")) {
            Standing standing = Licheng.standingWith("tracking.verifyBy.by", by);
            under(standing, ASSIGNED, CLAIMED).when(verify, Licheng.convener().toMetaData())
                .expectSuccessfulHandlerExecution();
            expectRefusal(under(standing, ASSIGNED, CLAIMED), verify, Licheng.deputy("zgh"), "convener-verifies",
                    "tracking.verifyBy.by");
        }
        Standing leadOnly = Licheng.standingWith("tracking.reportBy", "lead-unit");
        ReportProgress report = new ReportProgress(Licheng.ID, A, null, "report-1", 10, "已部署");
        under(leadOnly, ASSIGNED).when(report, Licheng.unit("gxj").toMetaData()).expectSuccessfulHandlerExecution();
        expectRefusal(under(leadOnly, ASSIGNED), report, Licheng.unit("mzj"), "lead-unit-reports", "tracking.reportBy");
    }

    @Test
    @DisplayName("只有以制度所定身份行事的单位才能办理")
    void onlyInARoleOfTheCharter() {
        Actor auditor = new Actor("gxj-1", "gxj", "auditor");
        for (ConferenceCommand command : List.of(new AcceptAction(Licheng.ID, A, null),
                new ReportProgress(Licheng.ID, A, null, "report-1", 10, "已部署"),
                new ClaimCompletion(Licheng.ID, A, null, "已完成"), ASK, new AnswerUrging(Licheng.ID, A, null, "回复"))) {
            expectRefusal(given(ASSIGNED), command, auditor, "actor-holds-the-role", "units");
        }
    }

}
