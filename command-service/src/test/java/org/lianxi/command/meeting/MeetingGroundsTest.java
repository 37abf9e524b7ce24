package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.acceptagendaitem.AcceptAgendaItem;
import org.lianxi.command.meeting.proposemeeting.ProposeMeeting;
import org.lianxi.command.meeting.replytonotice.ReplyToNotice;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 会议记得它的议程、答复、改期、主持和更正")
class MeetingGroundsTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");

    private static final ProposeMeeting PROPOSE = new ProposeMeeting(Licheng.ID, MEETING, "ad-hoc", "专题会议", "校园隐患",
            List.of(), null);

    private static MeetingState after(MeetingEvent... events) {
        return Stream.concat(Stream.of(Licheng.convened()), Stream.of(events))
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
    }

    private static MeetingNoticeReplied reply(String reply, String reason) {
        return new MeetingNoticeReplied(Licheng.ID, MEETING, "jyj", reply, null, null, reason);
    }

    @Test
    @DisplayName("新议题排在通知所列和已列入的之后")
    void agendaItemsAreNumberedOn() {
        MeetingConvened two = new MeetingConvened(Licheng.ID, MEETING, "regular", "第一次会议", START, START.plusHours(2),
                "一号会议室", List.of("年度工作", "信息通报"), Licheng.NINE, List.of(), 1, List.of(), "special", List.of(), null,
                null);
        Licheng.fixture(Meeting.class)
            .given(two, new AgendaItemProposed(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", "x"),
                    new AgendaItemAccepted(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", 3),
                    new AgendaItemProposed(Licheng.ID, MEETING, "item-2", "rsj", "工伤认定", "x"))
            .when(new AcceptAgendaItem(Licheng.ID, MEETING, null, "item-2"), Licheng.office().toMetaData())
            .expectEvents(new AgendaItemAccepted(Licheng.ID, MEETING, "item-2", "rsj", "工伤认定", 4));
    }

    @Test
    @DisplayName("请了假的又答复参加，不再算请假；准了的假也算")
    void excuses() {
        assertThat(after(reply("excused", "外出")).excuses()).containsOnlyKeys("jyj");
        assertThat(after(reply("excused", "外出"), reply("attending", null)).excuses()).isEmpty();
        assertThat(after(reply("attending", "按时到")).excuses()).isEmpty();
        assertThat(after(new AbsenceExcused(Licheng.ID, MEETING, "jyj", "外出")).excuses()).containsEntry("jyj", "外出");
    }

    @Test
    @DisplayName("改期之后以新的时间地点为准，受邀单位不变")
    void rescheduled() {
        MeetingState moved = after(new MeetingRescheduled(Licheng.ID, MEETING, START.plusDays(7),
                START.plusDays(7).plusHours(2), "二号会议室", "x", List.of()));
        assertThat(moved.startsAt()).isEqualTo(START.plusDays(7));
        assertThat(moved.convened().place()).isEqualTo("二号会议室");
        assertThat(moved.convened().invitedUnits()).isEqualTo(Licheng.NINE);
    }

    @Test
    @DisplayName("会中改由他人主持，主持席位随之改变；会前的委托到开会才算")
    void presiding() {
        PresidingDelegated delegated = new PresidingDelegated(Licheng.ID, MEETING, "member:xcb", "x", List.of());
        assertThat(after(Licheng.opened(), delegated).session().presiderSeat()).isEqualTo("member:xcb");
        assertThat(after(Licheng.opened(), delegated).session().openedAt()).isEqualTo(START);
        assertThat(after(delegated).session()).isEqualTo(Session.NONE);
        assertThat(after(delegated).delegate()).isEqualTo("member:xcb");
    }

    @Test
    @DisplayName("更正过的议定事项以更正后的为准，别的不变")
    void corrected() {
        ResolutionRecorded other = new ResolutionRecorded(Licheng.ID, MEETING, "resolution-2", 2, "学习", "学习文件", null,
                List.of(), null);
        MeetingState state = after(Licheng.opened(), Licheng.RESOLUTION, other, new ResolutionCorrected(Licheng.ID,
                MEETING, "resolution-1", 1, "专项整治", "开展专项整治", "zgh", List.of("rsj"), null, "笔误"));
        assertThat(state.resolutions()).containsExactly(new ResolutionRecorded(Licheng.ID, MEETING, "resolution-1", 1,
                "专项整治", "开展专项整治", "zgh", List.of("rsj"), null), other);
    }

    @Test
    @DisplayName("谁可以提议开会按制度：没有写的谁都可以，写办公室的办公室可以，写召集人的召集人可以")
    void proposers() {
        proposes(null, Licheng.unit("jyj"));
        proposes(List.of("office"), Licheng.office());
        proposes(List.of("convener"), Licheng.convener());
        refused(Licheng
            .fixture(Meeting.class, () -> Licheng.standingWith("convene.proposers", List.of("convener")),
                    Licheng.closed())
            .givenNoPriorActivity()
            .when(PROPOSE, Licheng.office().toMetaData()), "proposers-are-permitted", "convene.proposers");
        refused(Licheng
            .fixture(Meeting.class, () -> Licheng.standingWith("convene.proposers", List.of("office")),
                    Licheng.closed())
            .givenNoPriorActivity()
            .when(PROPOSE, Licheng.convener().toMetaData()), "proposers-are-permitted", "convene.proposers");
    }

    private static void proposes(List<String> proposers, Actor actor) {
        Licheng.fixture(Meeting.class, () -> Licheng.standingWith("convene.proposers", proposers), Licheng.closed())
            .givenNoPriorActivity()
            .when(PROPOSE, actor.toMetaData())
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("写明代会人员的可以代会，写明理由的可以请假")
    void substitutesAndExcuses() {
        MeetingNoticeReplied substitute = new MeetingNoticeReplied(Licheng.ID, MEETING, "jyj", "substitute", "蔡挺", null,
                null);
        for (MeetingNoticeReplied expected : List.of(substitute, reply("excused", "外出"))) {
            Licheng.fixture(Meeting.class)
                .given(Licheng.convened())
                .when(new ReplyToNotice(Licheng.ID, MEETING, null, expected.reply(), expected.attendee(), null,
                        expected.reason()), Licheng.unit("jyj").toMetaData())
                .expectEvents(expected);
        }
    }

}
