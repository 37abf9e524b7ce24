package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesRevised;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    private static final String C = "licheng-zybfz";

    private static final String A = "action-1";

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final ActionAssigned ASSIGNED = new ActionAssigned(C, A, "专项治理", "按纪要落实",
            new ActionSource("resolution", "meeting-1", "resolution-1"), "gxj", List.of("yjj"), DAY.plusMonths(1), DAY);

    private static final ExtensionRequested MORE_TIME = new ExtensionRequested(C, A, 1, "gxj", DAY.plusMonths(2),
            "台账未齐", DAY.plusDays(1));

    private static final CoordinationRequested HELP = new CoordinationRequested(C, A, "coordination-1", "gxj",
            List.of("zjj", "yjj"), "请提供名录", DAY.plusDays(2));

    private final Changes changes = new Changes(ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("申请延期待决；同意或不同意后不再待决")
    void anExtensionWaitsUntilItIsDecided() {
        ActionMatter asked = folded(ActionMatter.class, null, ASSIGNED, MORE_TIME);
        assertThat(asked.requests().extension()).isEqualTo(new PendingRequests.Extension(AT, DAY.plusDays(1)));
        assertThat(asked.dueOn()).isEqualTo(DAY.plusMonths(1));

        ActionMatter granted = folded(ActionMatter.class, asked,
                new ExtensionGranted(C, A, 1, "wjj", DAY.plusMonths(1), DAY.plusMonths(2), null, DAY.plusDays(3)));
        assertThat(granted.requests().extension()).isNull();
        assertThat(granted.dueOn()).isEqualTo(DAY.plusMonths(2));

        ActionMatter refused = folded(ActionMatter.class, asked,
                new ExtensionRefused(C, A, 1, "wjj", "时限不变", DAY.plusDays(3)));
        assertThat(refused.requests().extension()).isNull();
        assertThat(refused.dueOn()).isEqualTo(DAY.plusMonths(1));
    }

    @Test
    @DisplayName("换了牵头单位，延期申请和协调请求仍待答复")
    void requestsOutliveAReassignment() {
        ActionMatter reassigned = folded(ActionMatter.class, null, ASSIGNED, MORE_TIME, HELP, reassigned());

        assertThat(reassigned.leadUnit()).isEqualTo("rsj");
        assertThat(reassigned.requests().extension()).isNotNull();
        assertThat(reassigned.requests().coordinations()).hasSize(1);
    }

    @Test
    @DisplayName("换了牵头或者配合单位，配合单位随之更换")
    void coUnitsFollowAReassignment() {
        assertThat(folded(ActionMatter.class, null, ASSIGNED).units()).containsExactly("gxj", "yjj");
        assertThat(folded(ActionMatter.class, null, ASSIGNED, reassigned()).leadUnit()).isEqualTo("rsj");
        ActionMatter others = folded(ActionMatter.class, null, ASSIGNED, new ActionReassigned(C, A, "gxj",
                List.of("yjj"), "gxj", List.of("zjj"), false, "分工调整", null, "wjj", DAY.plusDays(1)));
        assertThat(others.units()).containsExactly("gxj", "zjj");
        assertThat(others.assignedAt()).isEqualTo(AT);
    }

    @Test
    @DisplayName("准了假的不再等；后来回复参加的，照常等；只是请假还没有准的，也等")
    void leaveIsGranted() {
        MeetingConvened convened = new MeetingConvened(C, "m", "regular", "联席会议", OffsetDateTime.MAX,
                OffsetDateTime.MAX, "三楼", List.of(), List.of("gxj", "yjj"), List.of(), 1, List.of(), "special",
                List.of(), null, null);
        MeetingMatter excused = folded(MeetingMatter.class, null, convened, replied("gxj", "excused"),
                replied("yjj", "excused"), new AbsenceExcused(C, "m", "gxj", "出差"));
        assertThat(excused.excused()).containsExactly("gxj");
        assertThat(folded(MeetingMatter.class, excused, replied("gxj", "substitute")).excused()).isEmpty();
    }

    private static MeetingNoticeReplied replied(String unit, String reply) {
        return new MeetingNoticeReplied(C, "m", unit, reply, null, null, "出差");
    }

    @Test
    @DisplayName("督办单由牵头单位回复、反馈、报告办结，或者换了牵头单位为止；配合单位反馈的不算")
    void anUrgingWaitsForTheLeadUnit() {
        ActionMatter urged = folded(ActionMatter.class, null, ASSIGNED,
                new ActionUrged(C, A, 1, UrgingLevel.BLUE, "gxj", "wjj", "逾期未反馈", DAY.plusDays(3), DAY));
        assertThat(urged.requests().urging())
            .isEqualTo(new PendingRequests.Urging(UrgingLevel.BLUE, AT, DAY.plusDays(3)));
        assertThat(folded(ActionMatter.class, urged, progress("yjj")).requests().urging()).isNotNull();
        assertThat(List.of(progress("gxj"), new UrgingAnswered(C, A, 1, "gxj", "月底前办结", DAY),
                new CompletionClaimed(C, A, "gxj", "已办结", DAY), reassigned()))
            .allSatisfy((answer) -> assertThat(folded(ActionMatter.class, urged, answer).requests().urging()).isNull());
    }

    private static ProgressReported progress(String unit) {
        return new ProgressReported(C, A, "report-1", 1, unit, 40, "已部署", DAY);
    }

    @Test
    @DisplayName("请几个单位协调，逐个答复，答复齐了为止")
    void coordinationWaitsForEveryUnitAsked() {
        ActionMatter one = folded(ActionMatter.class, null, ASSIGNED, HELP, answered("zjj"));
        assertThat(one.requests().coordinations()).singleElement()
            .isEqualTo(new PendingRequests.Coordination("coordination-1", AT, DAY.plusDays(2), List.of("yjj")));

        assertThat(folded(ActionMatter.class, one, answered("yjj")).requests().coordinations()).isEmpty();
    }

    @Test
    @DisplayName("经办公室的信息：转发之前等办公室，之后等签收，签收齐了为止")
    void informationWaitsForTheOfficeAndThenForItsAudience() {
        InformationMatter submitted = folded(InformationMatter.class, null, submitted());
        assertThat(submitted.open()).isTrue();
        assertThat(submitted.circulatedOn()).isNull();

        InformationMatter circulated = folded(InformationMatter.class, submitted,
                new InformationCirculated(C, "i", "wjj", List.of("gxj", "yjj"), DAY.plusDays(1)), acknowledged("gxj"));
        assertThat(circulated.circulatedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(circulated.unansweredBy()).containsExactly("yjj");
        assertThat(circulated.open()).isTrue();

        assertThat(folded(InformationMatter.class, circulated, acknowledged("yjj")).open()).isFalse();
        assertThat(folded(InformationMatter.class, circulated,
                new InformationWithdrawn(C, "i", "zgh", List.of("gxj", "yjj"), "有误", DAY))
            .open()).isFalse();
        assertThat(
                folded(InformationMatter.class, submitted, new InformationReturned(C, "i", "wjj", "缺附件", DAY)).open())
            .isFalse();
    }

    @Test
    @DisplayName("拟公开的文本：批准齐了、公开了或不公开了为止；改了文本，从头再批")
    void aReleaseWaitsUntilItIsPublished() {
        InformationMatter proposed = folded(InformationMatter.class, null, submitted(),
                new InformationCirculated(C, "i", "zgh", List.of(), DAY), proposed(1));
        assertThat(proposed.open()).isTrue();
        assertThat(proposed.release()).isEqualTo(new ReleaseMatter(AT, DAY, List.of("wjj"), List.of("xcb")));

        InformationMatter approved = folded(InformationMatter.class, proposed,
                new ReleaseApproved(C, "i", 1, "sha-256:1", "wjj", true, null, "zgh", List.of("xcb"), DAY));
        assertThat(approved.release().awaiting()).isEmpty();
        assertThat(folded(InformationMatter.class, approved, proposed(2)).release().awaiting()).containsExactly("wjj");

        assertThat(folded(InformationMatter.class, approved, new InformationPublished(C, "i", 1, ReleaseKind.RELEASE,
                "公开", "文本", null, "sha-256:1", DAY, "xcb", "门户网站", null, DAY))
            .open()).isFalse();
        assertThat(folded(InformationMatter.class, proposed,
                new ReleaseRefused(C, "i", 1, "sha-256:1", "wjj", "待核实", "zgh", DAY))
            .open()).isFalse();
        assertThat(folded(InformationMatter.class, approved,
                new ReleaseWithdrawn(C, "i", 1, "公开", false, "zgh", "有误", List.of("zgh"), DAY))
            .open()).isFalse();
    }

    private static ReleaseProposed proposed(int version) {
        return new ReleaseProposed(C, "i", version, ReleaseKind.RELEASE, "公开", "文本", null, DAY, "sha-256:1", "zgh",
                "member", List.of("wjj"), List.of("xcb"), DAY);
    }

    @Test
    @DisplayName("简报记在会议名下：未印发的稿子、系统拟到哪一期、最近一期的日子；成员、章程的其他事不动")
    void bulletinsAreRemembered() {
        ConferenceMatter before = told(BulletinsSoFar.NONE);
        BulletinCompiled own = compiled("b-1", null);
        BulletinCompiled due = compiled("b-2", DAY.plusDays(4));
        BulletinIssued issued = new BulletinIssued(C, "b-1", 1, "简报", "sha-256:1", "〔2026〕1号", List.of("wjj"),
                List.of(), DAY.plusDays(5), null);

        assertThat(folded(ConferenceMatter.class, before, own, due))
            .isEqualTo(told(new BulletinsSoFar(null, DAY.plusDays(4), null, List.of("b-1", "b-2"))));
        assertThat(folded(ConferenceMatter.class, before, own, due, issued))
            .isEqualTo(told(new BulletinsSoFar(DAY.plusDays(5), DAY.plusDays(4), null, List.of("b-2"))));
        assertThat(folded(ConferenceMatter.class, before, due, new BulletinWithdrawn(C, "b-2", "本期不发", DAY)))
            .isEqualTo(told(new BulletinsSoFar(null, DAY.plusDays(4), DAY.plusDays(4), List.of())));
    }

    @Test
    @DisplayName("到期的稿子撤回了，办公室自己的还在编：这一期还没有了结；自己的也撤回，才算不发")
    void aTermIsPassedOverOnceNothingIsLeftOfIt() {
        ConferenceMatter before = told(BulletinsSoFar.NONE);
        BulletinCompiled own = compiled("b-1", null);
        BulletinCompiled due = compiled("b-2", DAY.plusDays(4));
        BulletinWithdrawn withdrawn = new BulletinWithdrawn(C, "b-2", "本期不发", DAY);

        assertThat(folded(ConferenceMatter.class, before, own, due, withdrawn).bulletins().settledOn()).isNull();
        assertThat(folded(ConferenceMatter.class, before, own, due, withdrawn,
                new BulletinWithdrawn(C, "b-1", "本期不发", DAY))
            .bulletins()
            .settledOn()).isEqualTo(DAY.plusDays(4));
    }

    private static BulletinCompiled compiled(String id, LocalDate dueOn) {
        return new BulletinCompiled(C, id, 1, DAY, DAY, "简报", "本期", "sha-256:1", 1, List.of(), DAY, dueOn);
    }

    private static ConferenceMatter told(BulletinsSoFar bulletins) {
        return new ConferenceMatter("联席会议", Map.of(), "wjj", AT, DAY, Set.of("wjj"), DAY, bulletins, List.of(),
                Set.of(), List.of());
    }

    @Test
    @DisplayName("沉默从征求同意时起算；早期记录没有写明的，不起算；改稿后无人被征求")
    void silenceIsCountedFromTheRequest() {
        OffsetDateTime asked = OffsetDateTime.parse("2026-11-24T09:00:00+08:00");
        MinutesDrafted drafted = new MinutesDrafted(C, "m", "meeting-1", 1, "纪要", "文本", "sha-256:1", List.of(),
                List.of("gxj"));

        MinutesMatter waiting = folded(MinutesMatter.class, null, drafted, request(asked));
        assertThat(waiting.silentSince()).isEqualTo(asked.toInstant());
        assertThat(folded(MinutesMatter.class, null, drafted, request(null)).silentSince()).isNull();
        assertThat(folded(MinutesMatter.class, waiting,
                new MinutesRevised(C, "m", 2, "纪要", "新文本", "sha-256:2", "采纳意见", List.of()))
            .silentSince()).isNull();
    }

    private <M extends Matter> M folded(Class<M> type, M before, RecordedFact... facts) {
        M matter = before;
        for (RecordedFact fact : facts) {
            for (Change<?> change : this.changes.of(fact, AT)) {
                if (change.type() == type) {
                    matter = type.cast(apply(change, matter));
                }
            }
        }
        return matter;
    }

    private static <M extends Matter> Matter apply(Change<M> change, Matter before) {
        return change.apply(change.type().cast(before));
    }

    private static InformationSubmitted submitted() {
        return new InformationSubmitted(C, "i", "zgh", List.of("gxj", "yjj"), true, null, "诉求", "详情", null, null, null,
                DAY);
    }

    private static InformationAcknowledged acknowledged(String unit) {
        return new InformationAcknowledged(C, "i", unit, DAY.plusDays(2));
    }

    private static ActionReassigned reassigned() {
        return new ActionReassigned(C, A, "gxj", List.of("yjj"), "rsj", List.of("yjj"), false, "职责调整",
                new DecisionBasis(DecisionBasis.CONVENER, null, null), "wjj", DAY.plusDays(4));
    }

    private static CoordinationAnswered answered(String unit) {
        return new CoordinationAnswered(C, A, "coordination-1", unit, "已提供", DAY.plusDays(3));
    }

    private static ConsentRequested request(OffsetDateTime at) {
        return new ConsentRequested(C, "m", 1, "sha-256:1", List.of("gxj"), null, at);
    }

}
