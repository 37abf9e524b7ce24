package org.lianxi.command.knobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.cancelaction.CancelAction;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.bulletin.BulletinIssued;

import static org.lianxi.command.knobs.Knob.LICHENG;
import static org.lianxi.command.knobs.Knob.rows;
import static org.lianxi.command.knobs.Play.MEETING;
import static org.lianxi.command.knobs.Play.RESOLUTION;

/**
 * What the rules of tracking, reporting, information and the levels above change (K13,
 *
 */
final class FollowUpKnobs {

    private static final String ACTION = "action-1";

    private FollowUpKnobs() {
    }

    static Stream<Knob> all() {
        return Stream.of(tracking(), reporting(), exchanging()).flatMap((rows) -> rows);
    }

    private static Stream<Knob> tracking() {
        return Stream.of(
                rows("tracking.by", LICHENG,
                        (play) -> assign(agreed(play, "gxj"), ACTION, new Actor("m", "wjj", "member")), "office",
                        "office-acts", "lead-department", "ActionAssigned"),
                rows("tracking.reportBy", LICHENG, (play) -> {
                    assign(agreed(play, "gxj"), ACTION, play.office());
                    return play.course()
                        .attempt(new ReportProgress(play.id(), ACTION, null, "report-1", 50, "过半"),
                                Licheng.unit("rsj"));
                }, "lead-and-co-units", "ProgressReported", "lead-unit", "lead-unit-reports"),
                rows("tracking.verifyBy.by", LICHENG, (play) -> verify(play, "gxj", Licheng.deputy("rsj")), "office",
                        "CompletionVerified", "convener", "convener-verifies"),
                rows("tracking.verifyBy.separation", LICHENG, (play) -> verify(play, "wjj", play.office()),
                        "verifier-unit-differs", "verifier-is-of-another-unit", "none", "CompletionVerified"),
                rows("tracking.cancelBy", LICHENG, FollowUpKnobs::cancel, "resolution", "no no", "convener", "no yes",
                        "office", "yes yes"))
            .flatMap((rows) -> rows);
    }

    private static Play agreed(Play play, String lead) {
        play.sat().resolve(RESOLUTION, lead, "rsj");
        return play.closed();
    }

    private static String assign(Play play, String action, Actor actor) {
        return play.course()
            .attempt(new AssignAction(play.id(), action, "专项治理", "开展专项治理",
                    new ActionSource(ActionSource.RESOLUTION, MEETING, RESOLUTION), null, null,
                    LocalDate.of(2027, 1, 31), null), actor);
    }

    private static String verify(Play play, String lead, Actor actor) {
        assign(agreed(play, lead), ACTION, play.office());
        play.course().send(new ClaimCompletion(play.id(), ACTION, null, "已办结"), Licheng.unit(lead));
        return play.course().attempt(new VerifyCompletion(play.id(), ACTION, null, "属实"), actor);
    }

    private static String cancel(Play play) {
        assign(agreed(play, "gxj"), ACTION, play.office());
        assign(play, "action-2", play.office());
        return Play
            .granted("ActionCancelled",
                    play.course()
                        .attempt(new CancelAction(play.id(), ACTION, null, new DecisionBasis("office", null, null),
                                "不再需要"), play.office()),
                    play.course()
                        .attempt(
                                new CancelAction(play.id(), "action-2", null,
                                        new DecisionBasis(DecisionBasis.CONVENER, null, null), "不再需要"),
                                play.convener()));
    }

    private static Stream<Knob> reporting() {
        return Stream.concat(
                rows("reporting.officeReportsTo", LICHENG, (play) -> String.join(" ", bulletin(play).reportTo()),
                        List.of(), "", List.of("conference", "district-government"), "conference district-government"),
                rows("reporting.bulletin.numbering.pattern", LICHENG, (play) -> bulletin(play).documentNumber(),
                        "甲〔{year}〕{n}号", "甲〔2026〕1号", "乙{n}号/{year}", "乙1号/2026"));
    }

    private static BulletinIssued bulletin(Play play) {
        play.course()
            .send(new CompileBulletin(play.id(), "bulletin-1", Licheng.TODAY.minusDays(9), Licheng.TODAY, "简报", "进展", 1,
                    List.of()), play.office());
        play.course().send(new IssueBulletin(play.id(), "bulletin-1", null, null), play.office());
        return play.last("bulletin-1", BulletinIssued.class);
    }

    private static Stream<Knob> exchanging() {
        return Stream.of(
                rows("information.senders.relevant-departments", LICHENG,
                        (play) -> play.course()
                            .attempt(new SubmitInformation(play.id(), "information-1", List.of("ybj"), "F09", null,
                                    null, null, null, null, Map.of("认定人数", 3), "鲤医保〔2026〕9号"), Licheng.unit("rsj")),
                        List.of("rsj"), "InformationCirculated", List.of("wjj"), "sender-is-the-flows-sender"),
                rows("issues.workersFlow", LICHENG, (play) -> play.course()
                    .attempt(new RaiseIssue(play.id(), "issue-1", "诉求", "诉求", true, List.of()), Licheng.unit("zgh")),
                        null, "workers-demands-come-by-their-flow", "F12", "IssueRaised"),
                rows("superior.assignedBy", LICHENG,
                        (play) -> play.course()
                            .attempt(new AcceptAssignment(play.id(), "assignment-1", "municipal-government", null, "交办",
                                    "交办", null, null), play.office()),
                        List.of("district-government"), "assignment-comes-from-above", List.of("municipal-government"),
                        "AssignmentAccepted"),
                rows("superior.opinionAdoptedBy", LICHENG, (play) -> play.course()
                    .attempt(new SubmitOpinion(play.id(), "opinion-1", "建议", "建议", null, null, null), play.office()),
                        "resolution", "opinion-is-adopted-by-a-resolution", "none", "OpinionSubmitted"),
                rows("superior.guidanceTo", LICHENG,
                        (play) -> play.course()
                            .attempt(new IssueGuidance(play.id(), "guidance-1", "指导", "指导", List.of("district-units"),
                                    null), play.office()),
                        List.of("sub-districts"), "guidance-goes-to-bodies-below", List.of("district-units"),
                        "GuidanceIssued"))
            .flatMap((rows) -> rows);
    }

}
