package org.lianxi.command;

import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.action.ActionItem;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.bulletin.Bulletin;
import org.lianxi.command.bulletin.withdrawbulletin.WithdrawBulletin;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.ProposalDeclined;

import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Sentences.expectSaid;

@DisplayName("同一条规则因不同情形拒绝的，话要说对")
class RefusalsSayWhyTest {

    private static final String A = "action-1";

    private static final String B = "bulletin-1";

    private static final ActionAssigned ASSIGNED = new ActionAssigned(Licheng.ID, A, "专项治理", "开展专项治理",
            new ActionSource("resolution", MEETING, "resolution-1"), "gxj", List.of(), TODAY, TODAY);

    private static final BulletinCompiled COMPILED = new BulletinCompiled(Licheng.ID, B, 1, TODAY, TODAY, "第一期", "本期",
            ContentHash.of("第一期", "本期"), 1, List.of(), TODAY, null);

    private static TestExecutor<Meeting> meeting(Object... events) {
        return Licheng.fixture(Meeting.class).given(events);
    }

    private static TestExecutor<ActionItem> action(Object... events) {
        return Licheng.fixture(ActionItem.class).given(events);
    }

    private static TestExecutor<Bulletin> bulletin(Object... events) {
        return Licheng.fixture(Bulletin.class).given(events);
    }

    @Test
    @DisplayName("会前的事：尚未召集、已经取消、已经开始，各是各的")
    void beforeAMeeting() {
        CancelMeeting cancel = new CancelMeeting(Licheng.ID, MEETING, null, "x");
        MeetingProposed proposed = new MeetingProposed(Licheng.ID, MEETING, "jyj", "ad-hoc", "专题会议", "x", List.of(),
                null);
        expectSaid(meeting(proposed).when(cancel, Licheng.convener().toMetaData()), "会议“专题会议”尚未召集，此时不能办理。");
        expectSaid(meeting(proposed, new ProposalDeclined(Licheng.ID, MEETING, "jyj", "x")).when(cancel,
                Licheng.convener().toMetaData()), "会议“专题会议”尚未召集，此时不能办理。");
        expectSaid(meeting(Licheng.convened(), new MeetingCancelled(Licheng.ID, MEETING, "x")).when(cancel,
                Licheng.convener().toMetaData()), "会议“第一次会议”已经取消，此时不能办理。");
        expectSaid(meeting(Licheng.convened(), Licheng.opened()).when(cancel, Licheng.convener().toMetaData()),
                "会议“第一次会议”已经开始，此时不能办理。");
    }

    @Test
    @DisplayName("会中的事：尚未开始、已经结束、已经取消，各是各的")
    void inAMeeting() {
        CloseMeeting close = new CloseMeeting(Licheng.ID, MEETING, null);
        expectSaid(meeting(Licheng.convened()).when(close, Licheng.office().toMetaData()), "会议“第一次会议”尚未开始，此时不能记录。");
        expectSaid(meeting(Licheng.convened(), Licheng.opened(), Licheng.closed()).when(close,
                Licheng.office().toMetaData()), "会议“第一次会议”已经结束，此时不能记录。");
        expectSaid(meeting(Licheng.convened(), new MeetingCancelled(Licheng.ID, MEETING, "x")).when(close,
                Licheng.office().toMetaData()), "会议“第一次会议”已经取消，此时不能记录。");
    }

    @Test
    @DisplayName("事项：已销号和已撤销，各是各的")
    void finishedActions() {
        AcceptAction accept = new AcceptAction(Licheng.ID, A, null);
        expectSaid(action(ASSIGNED, new CompletionVerified(Licheng.ID, A, "zgh", "x", TODAY)).when(accept,
                Licheng.unit("gxj").toMetaData()), "事项“专项治理”已销号。");
        expectSaid(action(ASSIGNED,
                new ActionCancelled(Licheng.ID, A, new DecisionBasis("convener", null, null), "x", "wjj", TODAY))
            .when(accept, Licheng.unit("gxj").toMetaData()), "事项“专项治理”已撤销。");
    }

    @Test
    @DisplayName("督办：说的是所要的那一级")
    void urgings() {
        expectSaid(action(ASSIGNED).when(new UrgeAction(Licheng.ID, A, null, UrgingLevel.ORANGE, "x", TODAY),
                Licheng.office().toMetaData()), "督办须逐级升级：橙色须在蓝色未回复之后。");
        expectSaid(
                action(ASSIGNED, new ActionUrged(Licheng.ID, A, 1, UrgingLevel.BLUE, "gxj", "wjj", "x", TODAY, TODAY))
                    .when(new UrgeAction(Licheng.ID, A, null, UrgingLevel.RED, "x", TODAY),
                            Licheng.office().toMetaData()),
                "督办须逐级升级：红色须在橙色未回复之后。");
    }

    @Test
    @DisplayName("简报：已经印发和已经撤回，各是各的")
    void finishedBulletins() {
        WithdrawBulletin withdraw = new WithdrawBulletin(Licheng.ID, B, null, "x");
        expectSaid(bulletin(COMPILED,
                new BulletinIssued(Licheng.ID, B, 1, "第一期", COMPILED.contentHash(), "鲤职联报〔2026〕1号",
                        Licheng.standing().unitCodes(), List.of(), TODAY, null))
            .when(withdraw, Licheng.office().toMetaData()), "简报《第一期》已经印发，不能再办。");
        expectSaid(bulletin(COMPILED, new BulletinWithdrawn(Licheng.ID, B, "x", TODAY)).when(withdraw,
                Licheng.office().toMetaData()), "简报《第一期》已经撤回，不能再办。");
    }

}
