package org.lianxi.notification.policy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ProposalDeclined;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PoliciesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-12-01T09:00:00+08:00");

    private static final List<String> ALL = List.copyOf(Records.UNITS.keySet());

    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of("四·一：会议通知发给全部成员单位，写明邀请谁",
                        new MeetingConvened(C, "meeting-1", "regular", "年度会议", TIME, TIME.plusHours(2), "三楼",
                                List.of("议题"), List.of("zgh", "xcb", "wjj"), List.of(), 1, List.of(), "special",
                                List.of(), null, null),
                        NoticeKind.MEETING_CONVENED, ALL, "/meetings/meeting-1"),
                Arguments.of("四·一：征求与会单位同意，未与会的不问",
                        new ConsentRequested(C, "minutes-1", 1, "sha-256:1", List.of("wjj", "yjj"), DAY, TIME),
                        NoticeKind.CONSENT_REQUESTED, List.of("wjj", "yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：单位不同意，办公室知道", new ConsentWithheld(C, "minutes-1", "yjj", 1, "sha-256:1", "第二项与职责不符"),
                        NoticeKind.CONSENT_WITHHELD, List.of("wjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：文本改了，与会单位知道，也知道谁的同意失效",
                        new MinutesRevised(C, "minutes-1", 2, "纪要", "文本", "sha-256:2", "采纳意见", List.of("gxj")),
                        NoticeKind.MINUTES_REVISED, List.of("gxj", "yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：印发有关单位",
                        new MinutesIssued(C, "minutes-1", "meeting-1", 2, "sha-256:2", "〔2026〕1号", "conference", ALL,
                                DAY, "联席会议", null, List.of("district-government")),
                        NoticeKind.MINUTES_ISSUED, ALL, "/minutes/minutes-1"),
                Arguments.of("四·一：提议召开会议，由召集人决定",
                        new MeetingProposed(C, "meeting-1", "jyj", "ad-hoc", "专题会议", "校园隐患", List.of("议题"), DAY),
                        NoticeKind.MEETING_PROPOSED, List.of("wjj"), "/meetings/meeting-1"),
                Arguments.of("四·一：提议未获采纳，提议单位知道理由", new ProposalDeclined(C, "meeting-1", "jyj", "并入下次全体会议"),
                        NoticeKind.PROPOSAL_DECLINED, List.of("jyj"), "/meetings/meeting-1"),
                Arguments.of("四·一：会议改期，各成员单位知道",
                        new MeetingRescheduled(C, "meeting-1", TIME, TIME.plusHours(2), "三楼", "场地冲突", List.of()),
                        NoticeKind.MEETING_RESCHEDULED, ALL, "/meetings/meeting-1"),
                Arguments.of("四·一：会议取消，各成员单位知道", new MeetingCancelled(C, "meeting-1", "并入下次"),
                        NoticeKind.MEETING_CANCELLED, ALL, "/meetings/meeting-1"),
                Arguments.of("四·一：由他人主持，各成员单位知道",
                        new PresidingDelegated(C, "meeting-1", "member:wjj", "召集人出差", List.of()),
                        NoticeKind.PRESIDING_DELEGATED, ALL, "/meetings/meeting-1"),
                Arguments.of("四·一：议题由办公室决定", new AgendaItemProposed(C, "meeting-1", "item-1", "jyj", "校园隐患", null),
                        NoticeKind.AGENDA_ITEM_PROPOSED, List.of("wjj"), "/meetings/meeting-1"),
                Arguments.of("四·一：议题列入，提出单位知道", new AgendaItemAccepted(C, "meeting-1", "item-1", "jyj", "校园隐患", 2),
                        NoticeKind.AGENDA_ITEM_ACCEPTED, List.of("jyj"), "/meetings/meeting-1"),
                Arguments.of("四·一：议题未列入，提出单位知道理由",
                        new AgendaItemDeclined(C, "meeting-1", "item-1", "jyj", "校园隐患", "另会研究"),
                        NoticeKind.AGENDA_ITEM_DECLINED, List.of("jyj"), "/meetings/meeting-1"),
                Arguments.of("四·一：准假，请假单位知道", new AbsenceExcused(C, "meeting-1", "kjj", "外出"),
                        NoticeKind.ABSENCE_EXCUSED, List.of("kjj"), "/meetings/meeting-1"),
                Arguments.of("四·一：会签齐备，办公室知道",
                        new ConsentCompleted(C, "minutes-1", 2, "sha-256:2", List.of("wjj", "yjj")),
                        NoticeKind.CONSENT_COMPLETED, List.of("wjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：沉默视为同意，该单位和办公室知道",
                        new ConsentDeemed(C, "minutes-1", "yjj", 2, "sha-256:2", TIME, "P3D"),
                        NoticeKind.CONSENT_DEEMED, List.of("wjj", "yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：异议有答复，该单位知道", new ObjectionAnswered(C, "minutes-1", "yjj", 1, "已修改"),
                        NoticeKind.OBJECTION_ANSWERED, List.of("yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：分歧上报，召集人和有异议的单位知道",
                        new DeadlockEscalated(C, "minutes-1", 2, "sha-256:2", "区人民政府", List.of("yjj"), "职责", DAY),
                        NoticeKind.DEADLOCK_ESCALATED, List.of("wjj", "yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：分歧有决定，与会单位知道",
                        new DeadlockDecided(C, "minutes-1", 2, "sha-256:2", "区人民政府", "text-stands", "照办", "函1号", DAY),
                        NoticeKind.DEADLOCK_DECIDED, List.of("yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：更正征求原会签单位同意",
                        new CorrigendumProposed(C, "minutes-1", "corrigendum-1", 1, "更正", "sha-256:3", "笔误",
                                List.of("yjj", "wjj")),
                        NoticeKind.CORRIGENDUM_PROPOSED, List.of("wjj", "yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：对更正有异议，办公室知道",
                        new CorrigendumConsentWithheld(C, "minutes-1", "corrigendum-1", "yjj", "sha-256:3", "不准确"),
                        NoticeKind.CORRIGENDUM_CONSENT_WITHHELD, List.of("wjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：更正撤回，征求过的单位知道",
                        new CorrigendumWithdrawn(C, "minutes-1", "corrigendum-1", List.of("yjj"), "无需更正"),
                        NoticeKind.CORRIGENDUM_WITHDRAWN, List.of("yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：更正印发有关单位",
                        new CorrigendumIssued(C, "minutes-1", "corrigendum-1", "sha-256:3", "〔2026〕1号更正1", ALL, DAY),
                        NoticeKind.CORRIGENDUM_ISSUED, ALL, "/minutes/minutes-1"),
                Arguments.of("四·二：交办给牵头和配合单位",
                        new ActionAssigned(C, "action-1", "专项治理", "要求",
                                new ActionSource("resolution", "meeting-1", "resolution-1"), "gxj",
                                List.of("zgh", "yjj"), DAY, DAY),
                        NoticeKind.ACTION_ASSIGNED, List.of("gxj", "yjj", "zgh"), "/actions/action-1"),
                Arguments.of("四·二：进展及时通报各成员单位，一个不少",
                        new ProgressReported(C, "action-1", "report-1", 1, "gxj", 30, "已摸底", DAY),
                        NoticeKind.PROGRESS_REPORTED, ALL, "/actions/action-1"),
                Arguments.of("四·二：办结报告由办公室核验", new CompletionClaimed(C, "action-1", "gxj", "已完成", DAY),
                        NoticeKind.COMPLETION_CLAIMED, List.of("wjj"), "/actions/action-1"),
                Arguments.of("四·二：退回告知牵头单位", new CompletionReturned(C, "action-1", "wjj", "缺验收材料", DAY),
                        NoticeKind.COMPLETION_RETURNED, List.of("gxj"), "/actions/action-1"),
                Arguments.of("二：单位提出调整，办公室知道",
                        new MemberNominated(C, "nomination-1", "member:jyj", "jyj", nominee(), "工作变动", DAY),
                        NoticeKind.MEMBER_NOMINATED, List.of("wjj"), "/nominations/nomination-1"),
                Arguments.of("二：未获确定，提名单位知道",
                        new NominationRejected(C, "nomination-1", "member:jyj", "jyj", "材料不全", DAY),
                        NoticeKind.NOMINATION_REJECTED, List.of("jyj"), "/nominations/nomination-1"),
                Arguments.of("二：联席会议确定后，各成员单位知道",
                        new MemberChanged(C, "nomination-1", "member:jyj", "member", "jyj", null, nominee(),
                                new ConfirmationBasis("meeting", "resolution-1"), DAY),
                        NoticeKind.MEMBER_CHANGED, ALL, "/roster"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void anEventCallsForOneNotice(String name, RecordedFact fact, NoticeKind kind, List<String> units, String link) {
        assertThat(decide(fact, new Given(ALL, "gxj"))).singleElement().satisfies((notice) -> {
            assertThat(notice.kind()).isEqualTo(kind);
            assertThat(notice.units()).containsExactlyElementsOf(units);
            assertThat(notice.link()).isEqualTo("/conferences/" + C + link);
        });
    }

    @Test
    @DisplayName("四·二：报告时尚未加入的单位不在其列")
    void onlyUnitsInForceAreTold() {
        ProgressReported fact = new ProgressReported(C, "action-1", "report-1", 1, "gxj", 30, "已摸底", DAY);

        assertThat(decide(fact, new Given(List.of("wjj", "gxj"), "gxj")).getFirst().units()).containsExactly("wjj",
                "gxj");
    }

    @Test
    @DisplayName("所涉单位都已不是成员单位，就没有通知")
    void nobodyIsToldWhenNobodyIsConcerned() {
        assertThat(decide(new MinutesRevised(C, "minutes-1", 2, "纪要", "文本", "sha-256:2", "错字", List.of()),
                new Given(List.of("wjj"), "gxj")))
            .isEmpty();
    }

    @Test
    @DisplayName("每种事件要么有通知，要么列明不需要通知")
    void everyEventIsDecidedUpon() {
        Set<Class<?>> handled = new HashSet<>();
        service.getBeansOfType(NoticePolicy.class)
            .values()
            .forEach((policy) -> Stream.of(policy.getClass().getDeclaredMethods())
                .filter((method) -> method.isAnnotationPresent(EventHandler.class))
                .forEach((method) -> handled.add(method.getParameterTypes()[0])));
        Set<Class<?>> decided = new HashSet<>(handled);
        decided.addAll(CallsForNoNotice.EVENTS);

        assertThat(decided).containsExactlyInAnyOrderElementsOf(EventCatalogue.events());
        assertThat(handled).doesNotContainAnyElementsOf(CallsForNoNotice.EVENTS)
            .hasSize((int) Stream.of(NoticeKind.values()).filter((kind) -> !kind.reminds()).count());
    }

    @Test
    @DisplayName("策略的名字说明它对哪个事件作出反应")
    void policiesAreNamedAfterTheirEvent() {
        assertThat(service.getBeansOfType(NoticePolicy.class).values()).allSatisfy((policy) -> {
            Class<?> event = policy.getClass().getDeclaredMethods()[0].getParameterTypes()[0];
            assertThat(policy.getClass().getSimpleName()).startsWith("When" + event.getSimpleName() + "Then");
        });
    }

    private static List<Notice> decide(RecordedFact fact, Standing standing) {
        RecordedEvent event = new Records().add("aggregate-1", fact);
        return bean(Policies.class).decide(event, fact, standing);
    }

    private static Holder nominee() {
        return new Holder("p-1", "吴美玲", "副局长");
    }

    private record Given(List<String> memberUnits, String lead) implements Standing {

        @Override
        public Optional<String> officeUnit() {
            return Optional.of("wjj");
        }

        @Override
        public String nameOf(String code) {
            return Records.UNITS.get(code);
        }

        @Override
        public Subject subject(String id) {
            return new Subject("专项治理", this.lead, List.of("yjj"));
        }

    }

}
