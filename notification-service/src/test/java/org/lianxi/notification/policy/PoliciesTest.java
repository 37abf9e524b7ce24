package org.lianxi.notification.policy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
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
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.duty.DutyPerformanceReported;
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
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;
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
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.contract.notice.NoticeIds;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.standing.Duty;
import org.lianxi.notification.standing.Seat;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;
import org.lianxi.notification.standing.Task;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PoliciesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("meeting", "resolution-1");

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-12-01T09:00:00+08:00");

    private static final List<String> ALL = List.copyOf(Records.UNITS.keySet());

    private static final Pattern CODES = Pattern.compile("(?i)(?<![a-z])((" + String.join("|", ALL)
            + "|sfj)(?![a-z])|(convener|member|liaison|office-[a-z]+):[a-z]|D-\\d)");

    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of("四·一：会议通知发给全部成员单位，写明邀请谁",
                        new MeetingConvened(C, "meeting-1", "regular", "年度会议", TIME, TIME.plusHours(2), "三楼",
                                List.of("议题"), List.of("zgh", "xcb", "wjj"), List.of(), 1, List.of(), "special",
                                List.of(), null, null),
                        NoticeKind.MEETING_CONVENED, ALL, "/meetings/meeting-1"),
                Arguments.of("四·一：纪要起草好了，办公室和主持会议的一方知道",
                        new MinutesDrafted(C, "minutes-1", "meeting-1", 1, "纪要", "文本", "sha-256:1", List.of(),
                                List.of("yjj")),
                        NoticeKind.MINUTES_DRAFTED, List.of("wjj", "gxj"), "/minutes/minutes-1"),
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
                Arguments.of("四·一：会签齐备，办公室和签发的召集人知道",
                        new ConsentCompleted(C, "minutes-1", 2, "sha-256:2", List.of("wjj", "yjj")),
                        NoticeKind.CONSENT_COMPLETED, List.of("wjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：沉默视为同意，该单位和办公室知道",
                        new ConsentDeemed(C, "minutes-1", "yjj", 2, "sha-256:2", TIME, "P3D"),
                        NoticeKind.CONSENT_DEEMED, List.of("wjj", "yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：异议有答复，该单位知道", new ObjectionAnswered(C, "minutes-1", "yjj", 1, "已修改"),
                        NoticeKind.OBJECTION_ANSWERED, List.of("yjj"), "/minutes/minutes-1"),
                Arguments.of("四·一：分歧上报，召集人和有异议的单位知道",
                        new DeadlockEscalated(C, "minutes-1", 2, "sha-256:2", "区人民政府", List.of("yjj"), "职责", DAY, null),
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
                Arguments.of("四·二：牵头单位签收，办公室和配合单位知道", new ActionAccepted(C, "action-1", "gxj", DAY),
                        NoticeKind.ACTION_ACCEPTED, List.of("wjj", "yjj"), "/actions/action-1"),
                Arguments.of("四·二：退回告知牵头和配合单位", new CompletionReturned(C, "action-1", "wjj", "缺验收材料", DAY),
                        NoticeKind.COMPLETION_RETURNED, List.of("gxj", "yjj"), "/actions/action-1"),
                Arguments.of("四·二：销号也是进展，通报各成员单位", new CompletionVerified(C, "action-1", "zgh", null, DAY),
                        NoticeKind.COMPLETION_VERIFIED, ALL, "/actions/action-1"),
                Arguments.of("四·二：减少配合单位，通报各成员单位", reassigned("gxj", List.of("yjj"), "gxj", List.of()),
                        NoticeKind.ACTION_REASSIGNED, ALL, "/actions/action-1"),
                Arguments.of("四·二：撤销，通报各成员单位",
                        new ActionCancelled(C, "action-1", new DecisionBasis("resolution", "meeting-1", "resolution-2"),
                                "搬迁", "wjj", DAY),
                        NoticeKind.ACTION_CANCELLED, ALL, "/actions/action-1"),
                Arguments.of("四·二：同意延期，牵头和配合单位知道",
                        new ExtensionGranted(C, "action-1", 1, "zgh", DAY, DAY.plusDays(9), null, DAY),
                        NoticeKind.EXTENSION_GRANTED, List.of("gxj", "yjj"), "/actions/action-1"),
                Arguments.of("四·二：不同意延期，牵头和配合单位知道", new ExtensionRefused(C, "action-1", 1, "zgh", "不影响", DAY),
                        NoticeKind.EXTENSION_REFUSED, List.of("gxj", "yjj"), "/actions/action-1"),
                Arguments.of("四·二：协调答复给商请的单位",
                        new CoordinationAnswered(C, "action-1", "coordination-1", "mzj", "已送达", DAY),
                        NoticeKind.COORDINATION_ANSWERED, List.of("gxj"), "/actions/action-1"),
                Arguments.of("四·二：蓝色督办单发给牵头和配合单位", urged(UrgingLevel.BLUE), NoticeKind.ACTION_URGED,
                        List.of("gxj", "yjj"), "/actions/action-1"),
                Arguments.of("四·二：橙色督办单发给牵头和配合单位", urged(UrgingLevel.ORANGE), NoticeKind.ACTION_URGED,
                        List.of("gxj", "yjj"), "/actions/action-1"),
                Arguments.of("四·二：回复督办单，办公室知道", new UrgingAnswered(C, "action-1", 1, "gxj", "月底前", DAY),
                        NoticeKind.URGING_ANSWERED, List.of("wjj"), "/actions/action-1"),
                Arguments.of("四·二：申请调整承办单位，办公室知道", new ReassignmentRequested(C, "action-1", "gxj", null, "职责划转", DAY),
                        NoticeKind.REASSIGNMENT_REQUESTED, List.of("wjj"), "/actions/action-1"),
                Arguments.of("四·二：不同意调整，牵头单位知道", new ReassignmentRefused(C, "action-1", "wjj", "职责未变", DAY),
                        NoticeKind.REASSIGNMENT_REFUSED, List.of("gxj"), "/actions/action-1"),
                Arguments.of("二：单位提出调整，办公室知道",
                        new MemberNominated(C, "nomination-1", "member:jyj", "jyj", nominee(), "工作变动", DAY),
                        NoticeKind.MEMBER_NOMINATED, List.of("wjj"), "/nominations/nomination-1"),
                Arguments.of("二：未获确定，提名单位知道",
                        new NominationRejected(C, "nomination-1", "member:jyj", "jyj", "材料不全", DAY),
                        NoticeKind.NOMINATION_REJECTED, List.of("jyj"), "/nominations/nomination-1"),
                Arguments.of("二：联席会议确定后，各成员单位知道",
                        new MemberChanged(C, "nomination-1", "member:jyj", "member", "jyj", null, nominee(),
                                new ConfirmationBasis("meeting", "resolution-1"), DAY),
                        NoticeKind.MEMBER_CHANGED, ALL, "/roster"),
                Arguments.of("通知：制度修订，各成员单位知道",
                        new CharterAmended(C, 2, "〔2026〕8号", "区政府", DAY, "sha-256:2", null, new Records().charterOf(C),
                                List.of()),
                        NoticeKind.CHARTER_AMENDED, ALL, "/charter"),
                Arguments.of("二·二：提议调整成员单位，办公室知道",
                        new UnitChangeProposed(C, "unit-change-1", "withdraw", "yjj", null, null, null, "gxj", "工作需要",
                                DAY),
                        NoticeKind.UNIT_CHANGE_PROPOSED, List.of("wjj"), "/unit-changes/unit-change-1"),
                Arguments.of("二·二：调整未获同意，提议单位知道",
                        new UnitChangeRejected(C, "unit-change-1", "withdraw", "yjj", "gxj", "仍需参加", DAY),
                        NoticeKind.UNIT_CHANGE_REJECTED, List.of("gxj"), "/unit-changes/unit-change-1"),
                Arguments.of("二·二：加入未获同意，提议单位知道",
                        new UnitChangeRejected(C, "unit-change-1", "admit", "sfj", "gxj", "暂不增加", DAY),
                        NoticeKind.UNIT_CHANGE_REJECTED, List.of("gxj"), "/unit-changes/unit-change-1"),
                Arguments.of("二·二：单位加入，各成员单位知道",
                        new MemberUnitAdmitted(C, "sfj", "区司法局", "区司法局", "government", 16, DAY, "unit-change-1", BASIS,
                                List.of()),
                        NoticeKind.MEMBER_UNIT_ADMITTED, ALL, "/units"),
                Arguments.of("二·二：单位退出，各成员单位知道", new MemberUnitWithdrawn(C, "sfj", "区司法局", "unit-change-1", BASIS, DAY),
                        NoticeKind.MEMBER_UNIT_WITHDRAWN, ALL, "/units"),
                Arguments.of("二·二：单位更名，各成员单位知道",
                        new MemberUnitRenamed(C, "gxj", "区工信局", "区工业和信息化局", "区工业和信息化局", "unit-change-1", BASIS, DAY),
                        NoticeKind.MEMBER_UNIT_RENAMED, ALL, "/units"),
                Arguments.of("二·二：职务变动，各成员单位知道",
                        new ExOfficioHolderChanged(C, "convener", "convener", "wjj", null, null, nominee(), "任免文件",
                                DAY),
                        NoticeKind.EX_OFFICIO_HOLDER_CHANGED, ALL, "/roster"),
                Arguments.of("二·三：办公室人员到任，各成员单位知道",
                        new OfficeStaffAppointed(C, "nomination-1", "office-member:jyj", "office-member", "jyj",
                                nominee(), BASIS, DAY),
                        NoticeKind.OFFICE_STAFF_APPOINTED, ALL, "/roster"),
                Arguments.of("二·三：办公室人员变动，各成员单位知道",
                        new OfficeStaffChanged(C, "nomination-1", "office-member:jyj", "office-member", "jyj",
                                nominee(), nominee(), BASIS, DAY),
                        NoticeKind.OFFICE_STAFF_CHANGED, ALL, "/roster"),
                Arguments.of("联络员：办公室知道", new LiaisonNamed(C, "liaison:jyj", "jyj", null, nominee(), DAY),
                        NoticeKind.LIAISON_NAMED, List.of("wjj"), "/roster"),
                Arguments.of("二·二：撤回提名，办公室知道",
                        new NominationWithdrawn(C, "nomination-1", "member:jyj", "jyj", "另行研究", DAY),
                        NoticeKind.NOMINATION_WITHDRAWN, List.of("wjj"), "/nominations/nomination-1"),
                Arguments.of("四·二：到期由系统拟的简报稿，等办公室印发",
                        new BulletinCompiled(C, "bulletin-1", 1, DAY, DAY, "简报", "本期", "sha-256:1", 1, List.of(), DAY,
                                DAY),
                        NoticeKind.BULLETIN_DRAFTED, List.of("wjj"), "/bulletins/bulletin-1"),
                Arguments.of("四·二：简报发至各成员单位，一个不少",
                        new BulletinIssued(C, "bulletin-1", 1, "简报", "sha-256:1", "〔2026〕1号", List.of("gxj"),
                                List.of("report-1"), DAY, List.of()),
                        NoticeKind.BULLETIN_ISSUED, ALL, "/bulletins/bulletin-1"),
                Arguments.of("四·二：发给全体的信息，办公室审核", information(true), NoticeKind.INFORMATION_SUBMITTED, List.of("wjj"),
                        "/information/information-1"),
                Arguments.of("四·二：信息送达接收单位",
                        new InformationCirculated(C, "information-1", "yjj", List.of("yjj", "wjj"), DAY),
                        NoticeKind.INFORMATION_CIRCULATED, List.of("wjj", "yjj"), "/information/information-1"),
                Arguments.of("四·二：退回的信息，发出单位知道", new InformationReturned(C, "information-1", "wjj", "请补充", DAY),
                        NoticeKind.INFORMATION_RETURNED, List.of("gxj"), "/information/information-1"),
                Arguments.of("四·二：撤回的信息，已收到的单位知道",
                        new InformationWithdrawn(C, "information-1", "gxj", List.of("wjj"), "有误", DAY),
                        NoticeKind.INFORMATION_WITHDRAWN, List.of("wjj"), "/information/information-1"),
                Arguments.of("一(三)：提请公开，批准和发布的单位知道",
                        new ReleaseProposed(C, "information-1", 1, ReleaseKind.EXPOSURE, "查处情况", "查处两处", "第七十二条", DAY,
                                "sha-256:1", "gxj", "member", List.of("wjj"), List.of("xcb"), DAY),
                        NoticeKind.RELEASE_PROPOSED, List.of("xcb", "wjj"), "/information/information-1"),
                Arguments.of("一(三)：批准公开，发布和提请的单位知道", approved(true), NoticeKind.RELEASE_APPROVED, List.of("xcb", "gxj"),
                        "/information/information-1"),
                Arguments.of("一(三)：不予公开，提请的单位知道",
                        new ReleaseRefused(C, "information-1", 1, "sha-256:1", "wjj", "待核实", "gxj", DAY),
                        NoticeKind.RELEASE_REFUSED, List.of("gxj"), "/information/information-1"),
                Arguments.of("一(三)：公开了什么，全体成员单位知道",
                        new InformationPublished(C, "information-1", 1, ReleaseKind.RELEASE, "查处情况", "查处两处", null,
                                "sha-256:1", DAY, "xcb", "门户网站", null, DAY),
                        NoticeKind.INFORMATION_PUBLISHED, ALL, "/information/information-1"),
                Arguments.of("一(三)：撤回已公开的，全体成员单位知道", withdrawn(true), NoticeKind.RELEASE_WITHDRAWN, ALL,
                        "/information/information-1"),
                Arguments.of("一(三)：撤回未公开的，经手的单位知道", withdrawn(false), NoticeKind.RELEASE_WITHDRAWN,
                        List.of("xcb", "wjj", "gxj"), "/information/information-1"),
                Arguments.of("一(五)：问题由办公室准备，所涉单位知道",
                        new IssueRaised(C, "issue-1", "zgh", true, "F12", "防护用品", "未提供", List.of("rsj"), DAY),
                        NoticeKind.ISSUE_RAISED, List.of("wjj", "rsj"), "/issues/issue-1"),
                Arguments.of("一(五)：议定的结果，提出单位和涉及的单位知道",
                        new IssueResolved(C, "issue-1", "meeting-1", "resolution-1", DAY), NoticeKind.ISSUE_RESOLVED,
                        List.of("gxj", "yjj"), "/issues/issue-1"),
                Arguments.of("一(五)：撤回的问题，办公室和涉及的单位知道", new IssueWithdrawn(C, "issue-1", "gxj", "已解决", DAY),
                        NoticeKind.ISSUE_WITHDRAWN, List.of("wjj", "yjj"), "/issues/issue-1"),
                Arguments.of("一(五)：上报的去向，提出单位和涉及的单位知道",
                        new IssueEscalated(C, "issue-1", "district-government", "区人民政府", "意见不一", DAY),
                        NoticeKind.ISSUE_ESCALATED, List.of("gxj", "yjj"), "/issues/issue-1"),
                Arguments.of("一(二)：上级交办，办公室、召集人和承办单位知道",
                        new AssignmentAccepted(C, "assignment-1", "district-leadership", "区委、区政府", null, "攻坚", "要求",
                                "gxj", null, DAY),
                        NoticeKind.ASSIGNMENT_ACCEPTED, List.of("wjj", "gxj"), "/assignments/assignment-1"),
                Arguments.of("四·二：受邀的单位知道", new UnitsInvitedToCase(C, "case-1", List.of("rsj"), "涉及劳动合同", "wjj", DAY),
                        NoticeKind.CASE_UNITS_INVITED, List.of("rsj"), "/cases/case-1"),
                Arguments.of("一(五)：提交会议的事项，办公室知道",
                        new CaseReferredToMeeting(C, "case-1", "meeting-1", "是否整治", "gxj", DAY),
                        NoticeKind.CASE_REFERRED, List.of("wjj"), "/cases/case-1"),
                Arguments.of("四·二：他单位的配合，发起单位知道",
                        new CaseContributionMade(C, "case-1", "contribution-1", 1, "rsj", "已走访", Map.of(), List.of(),
                                DAY),
                        NoticeKind.CASE_CONTRIBUTION_MADE, List.of("gxj"), "/cases/case-1"),
                Arguments.of("四·二：办结的结果，参加的单位知道", new CaseClosed(C, "case-1", "lifted", "达标", "wjj", DAY),
                        NoticeKind.CASE_CLOSED, List.of("gxj", "yjj"), "/cases/case-1"),
                Arguments.of("四·二：重新办理，参加的单位知道", new CaseReopened(C, "case-1", "assessed", "复测超标", "wjj", DAY),
                        NoticeKind.CASE_REOPENED, List.of("gxj", "yjj"), "/cases/case-1"),
                Arguments.of("三：履职报告，办公室知道",
                        new DutyPerformanceReported(C, "dutyreport-1", "D-08", "czj", "2026", "安排经费", List.of(), DAY),
                        NoticeKind.DUTY_PERFORMANCE_REPORTED, List.of("wjj"), "/duty-reports/dutyreport-1"));
    }

    private static ReleaseApproved approved(boolean complete) {
        return new ReleaseApproved(C, "information-1", 1, "sha-256:1", "wjj", complete, null, "gxj", List.of("xcb"),
                DAY);
    }

    private static ReleaseWithdrawn withdrawn(boolean published) {
        return new ReleaseWithdrawn(C, "information-1", 1, "查处情况", published, "xcb", "有误", List.of("gxj", "wjj", "xcb"),
                DAY);
    }

    private static InformationSubmitted information(boolean throughOffice) {
        return new InformationSubmitted(C, "information-1", "gxj", ALL, throughOffice, null, "数据", "本月数据", null, null,
                null, DAY);
    }

    @Test
    @DisplayName("四·二：直接送达的信息不经办公室，办公室没有通知")
    void directInformationDoesNotTroubleTheOffice() {
        assertThat(decide(information(false), new Given(ALL, "gxj"))).isEmpty();
        assertThat(decide(approved(false), new Given(ALL, "gxj"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void anEventCallsForOneNotice(String name, RecordedFact fact, NoticeKind kind, List<String> units, String link) {
        assertThat(decide(fact, new Given(ALL, "gxj"))).singleElement().satisfies((notice) -> {
            assertThat(notice.kind()).isEqualTo(kind);
            assertThat(notice.recipients()).containsExactlyElementsOf(units);
            assertThat(notice.link()).isEqualTo("/conferences/" + C + link);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    @DisplayName("通知里没有席位、职责、单位的代码")
    void noReaderMeetsACode(String name, RecordedFact fact) {
        Standing standing = new Given(ALL, "gxj");
        RecordedEvent event = new Records().add("aggregate-1", fact);

        assertThat(bean(Policies.class).decide(event, fact, standing)).isNotEmpty().allSatisfy((notice) -> {
            WordedNotice worded = bean(Wording.class).word(notice, event, standing::templates);
            assertThat(Stream.of(worded.chinese(), worded.english())
                .flatMap((words) -> Stream.of(words.title(), words.body())))
                .allSatisfy((text) -> assertThat(text).doesNotContainPattern(CODES).doesNotContain("null", "{"));
        });
    }

    @Test
    @DisplayName("序言：法定时限从它起算的动作，告知的话里写明，随时送达")
    void anActThatStartsATermPresses() {
        assertThat(decide(new CaseActRecorded(C, "case-1", 1, "report-incident", "报告事故", Map.of(), null, null,
                List.of(), List.of(), List.of("yjj"), "gxj", DAY, List.of(), true), new Given(ALL, "gxj")))
            .extracting(Notice::kind, Notice::recipients)
            .contains(tuple(NoticeKind.CASE_TERM_STARTED, List.of("yjj")))
            .doesNotContain(tuple(NoticeKind.CASE_ACT_RECORDED, List.of("yjj")));
        assertThat(NoticeKind.CASE_TERM_STARTED.pressing()).isTrue();
        assertThat(NoticeKind.CASE_ACT_RECORDED.pressing()).isFalse();
    }

    @Test
    @DisplayName("一(三)：预警要求答复的单位列在记录上，其余该知道的也知道，办的单位不通知自己")
    void anActAsksAndTells() {
        assertThat(decide(
                new CaseActRecorded(C, "case-1", 3, "issue-warning", "发布预警", Map.of(), null, "预警", List.of(),
                        List.of("rsj", "yjj"), List.of("all-member-units", "convener", "office"), "wjj", DAY),
                new Given(ALL, "gxj")))
            .extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.CASE_ANSWER_ASKED, List.of("rsj", "yjj")),
                    tuple(NoticeKind.CASE_ACT_RECORDED,
                            ALL.stream().filter((unit) -> !List.of("rsj", "yjj", "wjj").contains(unit)).toList()));
    }

    @Test
    @DisplayName("序言：被叫来参加的其他单位，请它参加，夜里也送；要答复的、原来就参加的照旧，谁也不告知两次")
    void unitsThatAnActCallsInAreInvited() {
        assertThat(decide(new CaseActRecorded(C, "case-1", 4, "call-units", "通知单位参加处置", Map.of(), null, null,
                List.of("yjj", "sthj", "zgh"), List.of("yjj", "zgh"), List.of("gxj", "yjj", "sthj", "zgh"), "wjj", DAY),
                new Given(ALL, "gxj")))
            .extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.CASE_ANSWER_ASKED, List.of("yjj", "zgh")),
                    tuple(NoticeKind.CASE_UNITS_INVITED, List.of("sthj")),
                    tuple(NoticeKind.CASE_ACT_RECORDED, List.of("gxj")));
        assertThat(NoticeKind.CASE_UNITS_INVITED.pressing()).isTrue();
    }

    @Test
    @DisplayName("一(四)：方案里写了参加单位，还没有同意、没有通知的，先不请它们参加")
    void unitsOfAPlanAreNotInvitedYet() {
        assertThat(decide(new CaseActRecorded(C, "case-1", 1, "plan-campaign", "制定行动方案", Map.of(), null, null,
                List.of("scjg", "gxj"), List.of(), List.of("office"), "yjj", DAY), new Given(ALL, "gxj")))
            .extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.CASE_ACT_RECORDED, List.of("wjj")));
    }

    private static ActionReassigned reassigned(String formerLead, List<String> formerCoUnits, String lead,
            List<String> coUnits) {
        return new ActionReassigned(C, "action-1", formerLead, formerCoUnits, lead, coUnits, true, "职责划转",
                new DecisionBasis("convener", null, null), "wjj", DAY);
    }

    @Test
    @DisplayName("四·二：调整承办单位，通报各成员单位；新的牵头、配合单位另按交办告知，随时送达")
    void unitsThatAnActionPassesToAreToldAsOfAnAssignment() {
        assertThat(
                decide(reassigned("gxj", List.of("zgh"), "zjj", List.of("gxj", "yjj", "zgh")), new Given(ALL, "zjj")))
            .extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.ACTION_REASSIGNED, ALL),
                    tuple(NoticeKind.ACTION_TAKEN_OVER, List.of("zjj", "yjj")));
        assertThat(NoticeKind.ACTION_TAKEN_OVER.pressing()).isTrue();
    }

    private static ActionUrged urged(UrgingLevel level) {
        return new ActionUrged(C, "action-1", 1, level, "gxj", "wjj", "逾期未反馈", null, DAY);
    }

    @Test
    @DisplayName("四·二：红色督办单另告召集人；商请协调，被商请的和办公室各有各的说法")
    void anEventMayCallForSeveralNotices() {
        assertThat(decide(urged(UrgingLevel.RED), new Given(ALL, "gxj"))).extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.ACTION_URGED, List.of("gxj", "yjj")),
                    tuple(NoticeKind.URGING_ESCALATED, List.of("wjj")));
        CoordinationRequested asked = new CoordinationRequested(C, "action-1", "coordination-1", "gxj",
                List.of("zgh", "mzj"), "提供名单", DAY);
        assertThat(decide(asked, new Given(ALL, "gxj"))).extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.COORDINATION_REQUESTED, List.of("mzj", "zgh")),
                    tuple(NoticeKind.COORDINATION_NOTED, List.of("wjj", "yjj")));
    }

    @Test
    @DisplayName("四·二：申请延期、报告办结，请办公室办理，配合单位也知道，牵头单位不通知自己")
    void coUnitsLearnWhatTheLeadUnitAsksOfTheOffice() {
        assertThat(decide(new ExtensionRequested(C, "action-1", 1, "gxj", DAY, "停产", DAY), new Given(ALL, "gxj")))
            .extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.EXTENSION_REQUESTED, List.of("wjj")),
                    tuple(NoticeKind.EXTENSION_NOTED, List.of("yjj")));
        assertThat(decide(new CompletionClaimed(C, "action-1", "gxj", "已完成", DAY), new Given(ALL, "gxj")))
            .extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.COMPLETION_CLAIMED, List.of("wjj")),
                    tuple(NoticeKind.COMPLETION_NOTED, List.of("yjj")));
        assertThat(decide(new ActionAccepted(C, "action-1", "yjj", DAY), new Given(ALL, "wjj")).getFirst().recipients())
            .containsExactly("wjj");
    }

    @Test
    @DisplayName("四·二：配合单位商请协调，牵头单位也知道；被商请的不另告知")
    void thoseWhoCarryItOutLearnWhoWasAsked() {
        CoordinationRequested asked = new CoordinationRequested(C, "action-1", "coordination-1", "yjj", List.of("mzj"),
                "提供名单", DAY);

        assertThat(decide(asked, new Given(ALL, "gxj"))).extracting(Notice::kind, Notice::recipients)
            .containsExactly(tuple(NoticeKind.COORDINATION_REQUESTED, List.of("mzj")),
                    tuple(NoticeKind.COORDINATION_NOTED, List.of("wjj", "gxj")));
    }

    @Test
    @DisplayName("记录在案的通知，编号与记录一致；新增的种类按事件和种类编号")
    void idsAreThoseOfTheRecord() {
        assertThat(NoticeKind.values()).filteredOn(NoticeKind::onRecord)
            .allSatisfy((kind) -> assertThat(kind.noticeId("e1")).isEqualTo(NoticeIds.of("e1", kind.wireName())));
        assertThat(NoticeKind.PROGRESS_REPORTED.noticeId("e1")).isEqualTo("notice-e1");
        assertThat(NoticeKind.MINUTES_ISSUED.noticeId("e1")).isEqualTo("notice-e1");
        assertThat(NoticeKind.MINUTES_COPIED.noticeId("e1")).isEqualTo("notice-e1-minutes-copied");
        assertThat(NoticeKind.COORDINATION_REQUESTED.noticeId("e1")).isEqualTo("notice-e1");
        assertThat(NoticeKind.COORDINATION_NOTED.noticeId("e1")).isEqualTo("notice-e1-coordination-noted");
        assertThat(NoticeKind.values()).extracting((kind) -> kind.noticeId("e1") + (kind.beside() ? "" : kind))
            .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("四·二：报告时尚未加入的单位不在其列")
    void onlyUnitsInForceAreTold() {
        ProgressReported fact = new ProgressReported(C, "action-1", "report-1", 1, "gxj", 30, "已摸底", DAY);

        assertThat(decide(fact, new Given(List.of("wjj", "gxj"), "gxj")).getFirst().recipients()).containsExactly("wjj",
                "gxj");
    }

    @Test
    @DisplayName("随制度而来、而去、而更名的单位，由制度修订的通知一并告知")
    void unitsOfTheCharterAreToldByTheCharter() {
        List.of(new MemberUnitAdmitted(C, "sfj", "区司法局", "区司法局", "government", 16, DAY),
                new MemberUnitWithdrawn(C, "sfj", "区司法局", null, BASIS, DAY),
                new MemberUnitRenamed(C, "gxj", "区工信局", "区工业和信息化局", "区工业和信息化局", null, BASIS, DAY))
            .forEach((fact) -> assertThat(decide(fact, new Given(ALL, "gxj"))).isEmpty());
    }

    @Test
    @DisplayName("发出信息、商请协调、申请调整的单位退出以后，不再通知它")
    void unitsThatLeftAreNotTold() {
        Standing without = new Given(List.of("wjj", "yjj"), "gxj");
        List.of(new InformationReturned(C, "information-1", "wjj", "请补充", DAY),
                new CoordinationAnswered(C, "action-1", "coordination-1", "mzj", "已送达", DAY),
                new ReassignmentRefused(C, "action-1", "wjj", "职责未变", DAY))
            .forEach((fact) -> assertThat(decide(fact, without)).isEmpty());
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
            .hasSize((int) Stream.of(NoticeKind.values()).filter((kind) -> !kind.beside() && kind.tells()).count());
    }

    @Test
    @DisplayName("策略的名字说明它对哪个事件作出反应")
    void policiesAreNamedAfterTheirEvent() {
        assertThat(service.getBeansOfType(NoticePolicy.class).values()).allSatisfy((policy) -> {
            Class<?> event = Stream.of(policy.getClass().getDeclaredMethods())
                .filter((method) -> method.isAnnotationPresent(EventHandler.class))
                .findFirst()
                .orElseThrow()
                .getParameterTypes()[0];
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
        public List<String> memberUnitsOnEitherSide() {
            return this.memberUnits;
        }

        @Override
        public Map<String, String> organs() {
            return Map.of();
        }

        @Override
        public List<String> office() {
            return List.of("wjj");
        }

        @Override
        public List<String> conveners() {
            return List.of("wjj");
        }

        @Override
        public List<String> government() {
            return List.of();
        }

        @Override
        public List<String> copyReportTo() {
            return List.of();
        }

        @Override
        public List<String> officeReportsTo() {
            return List.of();
        }

        @Override
        public String nameOf(String code) {
            return Records.UNITS.get(code);
        }

        @Override
        public Subject subject(String id) {
            return new Subject("专项治理", this.lead, List.of("yjj"), null);
        }

        @Override
        public Optional<Seat> seat(String seatId) {
            return Optional.of(new Seat("member", "wjj"));
        }

        @Override
        public Optional<Duty> duty(String dutyId) {
            return Optional.of(new Duty("三(八)", "负责职业病防治资金保障"));
        }

        @Override
        public Task task(String actionId) {
            return new Task("要求", DAY);
        }

        @Override
        public Map<String, String> templates(NoticeKind kind) {
            return Map.of();
        }

    }

}
