package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.acceptagendaitem.AcceptAgendaItem;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneProposedMeeting;
import org.lianxi.command.meeting.declineagendaitem.DeclineAgendaItem;
import org.lianxi.command.meeting.declineproposal.DeclineProposal;
import org.lianxi.command.meeting.excuseabsence.ExcuseAbsence;
import org.lianxi.command.meeting.proposeagendaitem.ProposeAgendaItem;
import org.lianxi.command.meeting.proposemeeting.ProposeMeeting;
import org.lianxi.command.meeting.replytonotice.ReplyToNotice;
import org.lianxi.command.meeting.reschedulemeeting.RescheduleMeeting;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.ProposalDeclined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 会前：提议、召集、改期、取消、议题、答复")
class CalledMeetingTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-12-10T09:00:00+08:00");

    private static final MeetingProposed PROPOSED = new MeetingProposed(Licheng.ID, MEETING, "jyj", "ad-hoc", "专题会议",
            "校园隐患", List.of("校园隐患"), null);

    private static final AgendaItemProposed ITEM = new AgendaItemProposed(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患",
            "近期有投诉");

    private static TestExecutor<Meeting> given(Object... events) {
        return Licheng.fixture(Meeting.class).given(events);
    }

    private static TestExecutor<Meeting> under(Supplier<Standing> standing, Object... events) {
        return Licheng.fixture(Meeting.class, standing, Licheng.closed()).given(events);
    }

    private static void expectRefusal(TestExecutor<Meeting> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    private static ConveneMeeting notice(List<String> invited, String form, List<String> outsiders) {
        return new ConveneMeeting(Licheng.ID, MEETING, "ad-hoc", "专题会议", START, START.plusHours(2), "一号会议室",
                List.of("校园隐患"), invited, form, outsiders, null);
    }

    @Test
    @DisplayName("任何成员单位可以提议；制度限定提议者的，其他单位不能提议")
    void proposing() {
        ProposeMeeting propose = new ProposeMeeting(Licheng.ID, MEETING, "ad-hoc", "专题会议", "校园隐患", List.of("校园隐患"),
                null);
        given().when(propose, Licheng.unit("jyj").toMetaData()).expectEvents(PROPOSED);
        expectRefusal(under(() -> Licheng.standingWith("convene.proposers", List.of("office"))), propose,
                Licheng.unit("jyj"), "proposers-are-permitted", "convene.proposers");
        expectRefusal(given(), propose, Licheng.unit("zzz"), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("召集人依提议召集，会议写明谁提议；同一提议不能再召集或再否决")
    void conveningOnAProposal() {
        ConveneProposedMeeting convene = new ConveneProposedMeeting(null, notice(List.of(), null, List.of()));
        given(PROPOSED).when(convene, Licheng.convener().toMetaData())
            .expectEventsMatching(payloadsMatching(predicate((List<?> payloads) -> {
                MeetingConvened notice = (MeetingConvened) payloads.getFirst();
                assertThat(notice.proposedBy()).isEqualTo("jyj");
                assertThat(notice.form()).isEqualTo("plenary");
                return payloads.size() == 1;
            })));
        expectRefusal(given(PROPOSED, Licheng.convened()), convene, Licheng.convener(), "meeting-is-proposed",
                "convene.proposers");
        expectRefusal(given(PROPOSED), convene, Licheng.office(), "convener-convenes", "convene.decidedBy");
        DeclineProposal decline = new DeclineProposal(Licheng.ID, MEETING, null, "并入下次");
        ProposalDeclined declined = new ProposalDeclined(Licheng.ID, MEETING, "jyj", "并入下次");
        given(PROPOSED).when(decline, Licheng.convener().toMetaData()).expectEvents(declined);
        expectRefusal(given(PROPOSED, declined), convene, Licheng.convener(), "meeting-is-proposed",
                "convene.proposers");
        expectRefusal(given(PROPOSED), decline, Licheng.office(), "convener-convenes", "convene.decidedBy");
    }

    @Test
    @DisplayName("制度规定由办公室召集的，办公室可以召集")
    void theOfficeConvenesWhereTheCharterSaysSo() {
        under(() -> Licheng.standingWith("convene.decidedBy", "office"))
            .when(notice(List.of(), null, List.of()), Licheng.office().toMetaData())
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("会议种类、部分召开、邀请外单位，都按制度")
    void whatANoticeMayBe() {
        given().when(notice(List.of("wjj", "jyj"), null, List.of("高新区管委会")), Licheng.convener().toMetaData())
            .expectEventsMatching(payloadsMatching(predicate((List<?> payloads) -> {
                MeetingConvened notice = (MeetingConvened) payloads.getFirst();
                assertThat(notice.form()).isEqualTo("special");
                assertThat(notice.outsiders()).containsExactly("高新区管委会");
                return true;
            })));
        expectRefusal(given(), notice(List.of(), "research", List.of()), Licheng.convener(),
                "charter-has-the-meeting-kind", "convene.meetingKinds");
        expectRefusal(given(), notice(List.of("wjj"), "plenary", List.of()), Licheng.convener(),
                "part-of-the-members-may-meet", "convene.scope.partialAllowed");
        expectRefusal(under(() -> Licheng.standingWith("convene.scope.partialAllowed", false)),
                notice(List.of("wjj"), "special", List.of()), Licheng.convener(), "part-of-the-members-may-meet",
                "convene.scope.partialAllowed");
        expectRefusal(under(() -> Licheng.standingWith("convene.scope.inviteOutsiders", false)),
                notice(List.of(), null, List.of("高新区管委会")), Licheng.convener(), "outsiders-may-be-invited",
                "convene.scope.inviteOutsiders");
    }

    @Test
    @DisplayName("预备会议：制度设预备会议的才有，由制度规定者主持")
    void preparatoryMeetings() {
        expectRefusal(given(), notice(List.of(), "preparatory", List.of()), Licheng.convener(),
                "charter-has-the-meeting-kind", "convene.meetingKinds");
        under(() -> Licheng.standingWith("convene.prepMeeting.chairedBy", "office-director"))
            .when(notice(List.of(), "preparatory", List.of()), Licheng.convener().toMetaData())
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("改期、取消由召集人决定，须在会前，提前量不足记为例外")
    void movingAndCancelling() {
        RescheduleMeeting move = new RescheduleMeeting(Licheng.ID, MEETING, null, START, START.plusHours(1), null,
                "场地冲突");
        given(Licheng.convened()).when(move, Licheng.convener().toMetaData())
            .expectEvents(
                    new MeetingRescheduled(Licheng.ID, MEETING, START, START.plusHours(1), "一号会议室", "场地冲突", List.of()));
        OffsetDateTime soon = OffsetDateTime.now(Licheng.CLOCK).plusHours(2);
        given(Licheng.convened())
            .when(new RescheduleMeeting(Licheng.ID, MEETING, null, soon, soon.plusHours(1), "二号", "急"),
                    Licheng.convener().toMetaData())
            .expectEvents(new MeetingRescheduled(Licheng.ID, MEETING, soon, soon.plusHours(1), "二号", "急",
                    List.of(new Deviation("convene.noticeAhead", "P3D"))));
        expectRefusal(given(Licheng.convened()),
                new RescheduleMeeting(Licheng.ID, MEETING, null, START, START, null, "x"), Licheng.convener(),
                "meeting-ends-after-it-begins", "convene.decidedBy");
        expectRefusal(given(Licheng.convened(), Licheng.opened()), move, Licheng.convener(), "meeting-has-not-begun",
                "convene.decidedBy");
        expectRefusal(given(Licheng.convened()), move, Licheng.office(), "convener-convenes", "convene.decidedBy");
        CancelMeeting cancel = new CancelMeeting(Licheng.ID, MEETING, null, "节日");
        MeetingCancelled cancelled = new MeetingCancelled(Licheng.ID, MEETING, "节日");
        given(Licheng.convened()).when(cancel, Licheng.convener().toMetaData()).expectEvents(cancelled);
        expectRefusal(given(Licheng.convened(), cancelled), cancel, Licheng.convener(), "meeting-has-not-begun",
                "convene.decidedBy");
        expectRefusal(given(PROPOSED), cancel, Licheng.convener(), "meeting-has-not-begun", "convene.decidedBy");
    }

    @Test
    @DisplayName("议题由单位提出，办公室决定一次，列在通知所列议题之后")
    void agenda() {
        given(Licheng.convened())
            .when(new ProposeAgendaItem(Licheng.ID, MEETING, null, "item-1", "校园隐患", "近期有投诉"),
                    Licheng.unit("jyj").toMetaData())
            .expectEvents(ITEM);
        AcceptAgendaItem accept = new AcceptAgendaItem(Licheng.ID, MEETING, null, "item-1");
        AgendaItemAccepted accepted = new AgendaItemAccepted(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", 1);
        given(Licheng.convened(), ITEM).when(accept, Licheng.office().toMetaData()).expectEvents(accepted);
        given(Licheng.convened(), ITEM)
            .when(new DeclineAgendaItem(Licheng.ID, MEETING, null, "item-1", "另会研究"), Licheng.office().toMetaData())
            .expectEvents(new AgendaItemDeclined(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", "另会研究"));
        expectRefusal(given(Licheng.convened(), ITEM, accepted), accept, Licheng.office(), "agenda-item-is-pending",
                "convene.decidedBy");
        expectRefusal(given(Licheng.convened(), ITEM), accept, Licheng.unit("jyj"), "office-acts", "convene.decidedBy");
        expectRefusal(given(Licheng.convened()), accept, Licheng.office(), "unknown-agenda-item", "agenda-item");
        expectRefusal(given(Licheng.convened(), ITEM, Licheng.opened()), accept, Licheng.office(),
                "meeting-has-not-begun", "convene.decidedBy");
    }

    @Test
    @DisplayName("受邀单位答复通知：参加、代会须写明何人、请假须写明理由；代会须制度允许")
    void replies() {
        given(Licheng.convened()).when(reply("attending", null, null), Licheng.unit("jyj").toMetaData())
            .expectEvents(new MeetingNoticeReplied(Licheng.ID, MEETING, "jyj", "attending", null, null, null));
        expectRefusal(given(Licheng.convened()), reply("substitute", null, null), Licheng.unit("jyj"),
                "reply-says-who-or-why", "attendance.substitute");
        expectRefusal(given(Licheng.convened()), reply("excused", null, null), Licheng.unit("jyj"),
                "reply-says-who-or-why", "attendance.substitute");
        expectRefusal(given(Licheng.convened()), reply("attending", null, null), Licheng.unit("zgh"), "unit-is-invited",
                "convene.scope");
        expectRefusal(under(() -> Licheng.standingWith("attendance.substitute", "refused"), Licheng.convened()),
                reply("substitute", "某某", null), Licheng.unit("jyj"), "members-attend-as-members",
                "attendance.substitute");
        expectRefusal(given(Licheng.convened(), Licheng.opened()), reply("attending", null, null), Licheng.unit("jyj"),
                "meeting-has-not-begun", "attendance");
    }

    @Test
    @DisplayName("准假由办公室登记，散会后不再登记")
    void excuses() {
        ExcuseAbsence excuse = new ExcuseAbsence(Licheng.ID, MEETING, null, "jyj", "外出");
        given(Licheng.convened(), Licheng.opened()).when(excuse, Licheng.office().toMetaData())
            .expectEvents(new AbsenceExcused(Licheng.ID, MEETING, "jyj", "外出"));
        expectRefusal(given(Licheng.convened(), Licheng.opened(), Licheng.closed()), excuse, Licheng.office(),
                "meeting-is-not-over", "attendance");
        expectRefusal(given(Licheng.convened()), excuse, Licheng.unit("jyj"), "office-acts", "attendance");
    }

    private static ReplyToNotice reply(String reply, String attendee, String reason) {
        return new ReplyToNotice(Licheng.ID, MEETING, null, reply, attendee, null, reason);
    }

}
