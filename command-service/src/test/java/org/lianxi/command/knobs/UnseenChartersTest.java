package org.lianxi.command.knobs;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.takevote.TakeVote;
import org.lianxi.command.minutes.approvemajormatter.ApproveMajorMatter;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.recordsilence.RecordSilence;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.UnitVote;
import org.lianxi.contract.minutes.MinutesIssued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.knobs.Play.MEETING;
import static org.lianxi.command.knobs.Play.MINUTES;
import static org.lianxi.command.knobs.Play.RESOLUTION;

@DisplayName("没有见过的制度：别的题目、层级、召集、周期、同意和报告，装上就能照办")
class UnseenChartersTest {

    private static final Actor ENVIRONMENT = new Actor("e", "env", "convener");

    @Test
    @DisplayName("示例省：环境厅召集人主持，表决通过，逾期视为同意，主持人签发，联合印发，不抄报")
    void province() {
        Play play = new Play(new Course(Charters.onFile("example-province")));
        assertThat(play.convene(null, List.of("water", "env"), List.of(), ENVIRONMENT))
            .isEqualTo("charter-has-the-meeting-kind");
        play.convene(null, List.of(), List.of(), ENVIRONMENT);
        assertThat(play.last(MEETING, MeetingConvened.class).deviations()).hasSize(1);
        play.opened("convener:env").attended(List.of("water", "env", "agri"));
        assertThat(play.course()
            .attempt(new RecordAttendance(play.id(), MEETING, null, "court", Capacity.SUBSTITUTE, null), play.office()))
            .isEqualTo("members-attend-as-members");
        assertThat(vote(play, RESOLUTION, "for", "for", "for")).isEqualTo("quorum-is-present");
        play.attended(List.of("police"));
        assertThat(vote(play, "resolution-0", "for", "for", "against", "abstained")).isEqualTo("VoteTaken");
        assertThat(vote(play, RESOLUTION, "for", "for", "for", "against")).isEqualTo("ResolutionRecorded");
        play.closed();
        assertThat(play.course()
            .attempt(new DraftMinutes(play.id(), MEETING, null, null), new Actor("m", "water", "member")))
            .isEqualTo("MinutesDrafted");
        assertThat(play.text()).contains("（表决：同意 3，反对 1，弃权 0）").doesNotContain("抄");
        play.course().send(new RequestConsent(play.id(), MINUTES, null, null), new Actor("m", "water", "member"));
        play.course().pass(Duration.ofDays(8));
        assertThat(play.course().attempt(new RecordSilence(play.id(), MINUTES, null), Licheng.system()))
            .isEqualTo("ConsentCompleted");
        assertThat(play.sign(play.convener())).isEqualTo("signatory-is-named-by-the-charter");
        assertThat(play.sign(ENVIRONMENT)).isEqualTo("MinutesSigned");
        play.course().send(new IssueMinutes(play.id(), MINUTES, null, List.of()), ENVIRONMENT);
        MinutesIssued issued = play.last(MINUTES, MinutesIssued.class);
        assertThat(issued.issuerName()).isEqualTo("示例水利厅、示例环境厅、示例农业厅、示例公安厅");
        assertThat(issued.documentNumber()).isEqualTo("示河巡纪〔2026〕1号");
        assertThat(issued.recipients()).containsExactly("water", "env", "agri", "police");
        assertThat(play.course()
            .attempt(new FileMinutesWithGovernment(play.id(), MINUTES, null, "x", null, null), play.office()))
            .isEqualTo("minutes-are-owed-to-the-body");
        assertThat(play.course()
            .attempt(new AssignAction(play.id(), "action-1", "巡查", "巡查",
                    new ActionSource(ActionSource.RESOLUTION, MEETING, RESOLUTION), "agri", List.of(),
                    Licheng.TODAY.plusDays(60), null), new Actor("m", "water", "member")))
            .isEqualTo("ActionAssigned");
    }

    private static String vote(Play play, String resolution, String... positions) {
        List<String> units = List.of("water", "env", "agri", "police");
        List<UnitVote> votes = java.util.stream.IntStream.range(0, positions.length)
            .mapToObj((i) -> new UnitVote(units.get(i), positions[i]))
            .toList();
        return play.course()
            .attempt(new TakeVote(play.id(), MEETING, null, resolution, "联合巡查", "联合巡查", null, List.of(), null, votes),
                    ENVIRONMENT);
    }

    @Test
    @DisplayName("示例镇：办公室召集，副召集人主持，全体同意，重大分歧经县批准，办公室主任签发，事后报县")
    void town() {
        Play play = new Play(new Course(Charters.onFile("example-town")));
        play.convene("meeting-0", "preparatory", List.of(), List.of(), play.office());
        assertThat(play.last("meeting-0", MeetingConvened.class).invitedUnits()).containsExactly("office", "market",
                "fire");
        play.convene("special", List.of("office", "market"), List.of("商户代表"), play.office());
        play.opened("vice-convener").attended(List.of("office", "market"));
        assertThat(play.resolve(RESOLUTION, "market")).isEqualTo("ResolutionRecorded");
        assertThat(vote(play, "resolution-2", "for", "for")).isEqualTo("actor-holds-the-role");
        play.closed().drafted();
        assertThat(play.text()).endsWith("报：示例县人民政府。");
        assertThat(play.request()).isEqualTo("ConsentRequested");
        object(play);
        play.revised("会议议定以下事项：专项治理。").request();
        object(play);
        play.consented("office", "market", "village");
        assertThat(play.course().attempt(new EscalateDeadlock(play.id(), MINUTES, null, "经费", true), play.office()))
            .isEqualTo("DeadlockEscalated");
        play.course()
            .send(new RecordDeadlockDecision(play.id(), MINUTES, null, "text-stands", "照办", "示例镇函1号"), play.office());
        assertThat(play.sign(play.director())).isEqualTo("major-matter-is-approved");
        play.course().send(new ApproveMajorMatter(play.id(), MINUTES, null, "示例县函3号"), play.office());
        assertThat(play.sign(new Actor("t", "town-government", "convener")))
            .isEqualTo("signatory-is-named-by-the-charter");
        assertThat(play.sign(play.director())).isEqualTo("MinutesSigned");
        play.course().send(new IssueMinutes(play.id(), MINUTES, null, List.of()), play.office());
        MinutesIssued issued = play.last(MINUTES, MinutesIssued.class);
        assertThat(issued.issuerName()).isEqualTo("示例镇集市安全联席会议（示例镇人民政府代章）");
        assertThat(issued.documentNumber()).isEqualTo("示集纪2026-1");
        assertThat(issued.recipients()).containsExactly("office", "market", "fire", "village");
        assertThat(play.course()
            .attempt(new FileMinutesWithGovernment(play.id(), MINUTES, null, "收文", null, null), play.office()))
            .isEqualTo("MinutesFiledWithGovernment");
        assertThat(play.course()
            .attempt(new NominateMember(play.id(), "n-1", "member:fire", new Holder("p", "某", "所长"), "接任"),
                    Licheng.unit("fire")))
            .isEqualTo("MemberChanged");
    }

    private static void object(Play play) {
        play.course()
            .send(new WithholdConsent(play.id(), MINUTES, null, play.version(), play.hash(), "经费不足"),
                    Licheng.unit("fire"));
    }

    @Test
    @DisplayName("汕头：政府一方的召集人在场外的机关，也能签发")
    void aConvenerFromTheGovernmentSigns() {
        Play play = new Play(new Course(Charters.onFile("shantou-zyb-2012")));
        play.called().opened("convener").attended(List.of("ajj")).closed().drafted();
        assertThat(play.sign(new Actor("g", "municipal-government", "convener"))).isEqualTo("MinutesSigned");
    }

}
