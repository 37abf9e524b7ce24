package org.lianxi.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.duty.DutyPerformanceReported;
import org.lianxi.contract.history.AccessBegun;
import org.lianxi.contract.history.AccessEnded;
import org.lianxi.contract.history.AccessFilter;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.contract.superior.HigherDecisionRegistered;
import org.lianxi.contract.superior.OpinionSubmitted;
import org.lianxi.transport.RecordedEvent;

/**
 * What the office and the units do beside meetings and actions, for the story and for
 * tests of single questions.
 */
public final class Office {

    public static final String BULLETIN = "bulletin-b1";

    public static final String INFORMATION = "information-i1";

    public static final String ISSUE = "issue-s1";

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final History history;

    private final String id;

    public Office(History history) {
        this(history, Licheng.ID);
    }

    Office(History history, String id) {
        this.history = history;
        this.id = id;
    }

    public RecordedEvent bulletin(String bulletin, LocalDate from, LocalDate to, String... reports) {
        return bulletin(bulletin, this.history.events().getLast().index(), from, to, reports);
    }

    private RecordedEvent bulletin(String bulletin, long asOfIndex, LocalDate from, LocalDate to, String... reports) {
        this.history.by("wjj", "office-clerk");
        this.history.add(bulletin, new BulletinCompiled(this.id, bulletin, 1, from, to, "工作进展简报", "本期没有进展报告。",
                "sha-256:b1", asOfIndex, List.of(reports), to, null));
        this.history.add(bulletin, new BulletinEdited(this.id, bulletin, 2, "工作进展简报", "本期尚无进展报告。", "sha-256:b2", to));
        this.history.add("conference-" + this.id,
                new DocumentNumberAssigned(this.id, "bulletin", bulletin, 2021, 1, "鲤职联报〔2021〕1号"));
        return this.history.add(bulletin, new BulletinIssued(this.id, bulletin, 2, "工作进展简报", "sha-256:b2",
                "鲤职联报〔2021〕1号", Licheng.UNITS, List.of(reports), to, List.of()));
    }

    public void bulletinDelivered(RecordedEvent issue, List<String> units) {
        String notice = "notice-" + issue.id();
        this.history.by(null, "system")
            .add(notice,
                    new NoticeOwed(this.id, notice, "bulletin-issued", issue.id(), issue.aggregateId(), Licheng.UNITS));
        this.history.add(notice, new NoticeDelivered(this.id, notice, "bulletin-issued", issue.id(),
                issue.aggregateId(), "inbox", units, Instant.parse("2021-07-02T02:00:00Z")));
        this.history.add(notice, new NoticeAcknowledged(this.id, notice, "bulletin-issued", issue.id(),
                issue.aggregateId(), units.getFirst(), Instant.parse("2021-07-02T03:00:00Z")));
    }

    public Office informed(String information, String from, List<String> audience, String flow, LocalDate on) {
        this.history.by(from, "liaison");
        this.history.add(information, new InformationSubmitted(this.id, information, from, audience, false, flow, "隐患",
                "两处隐患", null, null, null, on));
        this.history.add(information, new InformationCirculated(this.id, information, from, audience, on));
        return this;
    }

    public Office acknowledged(String information, String unit) {
        this.history.by(unit, "liaison").add(information, new InformationAcknowledged(this.id, information, unit, DAY));
        return this;
    }

    public Office withdrawn(String information, String from, List<String> audience) {
        this.history.by(from, "liaison")
            .add(information, new InformationWithdrawn(this.id, information, from, audience, "数据有误", DAY));
        return this;
    }

    public Office informedAll(String information, String from) {
        List<String> others = Licheng.UNITS.stream().filter((unit) -> !unit.equals(from)).toList();
        this.history.by(from, "liaison");
        this.history.add(information, new InformationSubmitted(this.id, information, from, others, true, null, "数据",
                "本月数据", null, null, null, DAY));
        this.history.by("wjj", "office-clerk");
        this.history.add(information, new InformationChecked(this.id, information, "wjj", "属实", DAY));
        this.history.add(information, new InformationCirculated(this.id, information, "wjj", others, DAY));
        return this;
    }

    public Office returned(String information, String from) {
        this.history.by(from, "liaison");
        this.history.add(information, new InformationSubmitted(this.id, information, from, List.of("wjj", "czj"), true,
                null, "数据", "数据", null, null, null, DAY));
        this.history.by("wjj", "office-clerk");
        this.history.add(information, new InformationReturned(this.id, information, "wjj", "请补充口径", DAY));
        return this;
    }

    public Office raised(String issue, String unit, boolean byWorkers, LocalDate on) {
        this.history.by(unit, "liaison")
            .add(issue, new IssueRaised(this.id, issue, unit, byWorkers, byWorkers ? "F12" : null, "防护用品", "未提供防护用品",
                    List.of("wjj", "rsj"), on));
        return this;
    }

    public Office settled(String issue, String resolution) {
        this.history.by("wjj", "office-clerk");
        this.history.add(issue, new IssuePrepared(this.id, issue, "wjj", "涉及三个行业", "组织专项检查", DAY));
        this.history.add(issue, new IssuePlacedOnAgenda(this.id, issue, Licheng.MEETING, "wjj", DAY));
        this.history.add(issue, new IssueResolved(this.id, issue, Licheng.MEETING, resolution, DAY));
        return this;
    }

    public Office escalated(String issue) {
        this.history.by("wjj", "office-clerk")
            .add(issue, new IssueEscalated(this.id, issue, "district-government", "区人民政府", "意见不一致", DAY));
        return this;
    }

    public Office takenBack(String issue, String unit) {
        this.history.by(unit, "liaison").add(issue, new IssueWithdrawn(this.id, issue, unit, "已经解决", DAY));
        return this;
    }

    public Office assigned(String assignment, LocalDate dueOn) {
        this.history.by("wjj", "office-clerk")
            .add(assignment, new AssignmentAccepted(this.id, assignment, "district-leadership", "区委、区政府", "〔2021〕12号",
                    "攻坚行动", "开展攻坚行动", "wjj", dueOn, DAY));
        return this;
    }

    public Office assignmentDone(String assignment) {
        this.history.by("wjj", "office-clerk");
        this.history.add(assignment,
                new AssignmentReported(this.id, assignment, 1, "district-leadership", "区委、区政府", "完成摸底", null, DAY));
        this.history.add(assignment, new AssignmentClosed(this.id, assignment, "任务完成", DAY));
        return this;
    }

    public Office papers() {
        this.history.by("wjj", "office-clerk");
        this.history.add("decision-d1",
                new HigherDecisionRegistered(this.id, "decision-d1", "市人民政府", "〔2021〕8号", "意见", "加强监管", DAY, DAY));
        this.history.add("opinion-o1", new OpinionSubmitted(this.id, "opinion-o1", "专项资金", "建议设立",
                List.of("区委", "区人民政府"), Licheng.MEETING, "resolution-r2", null, DAY));
        this.history.add("guidance-g1", new GuidanceIssued(this.id, "guidance-g1", "指引", "建立清单",
                List.of("sub-districts"), List.of("各街道办事处"), null, DAY));
        return this;
    }

    public Office dutyReported(String report, String unit, String duty, String period, LocalDate on,
            String... actions) {
        this.history.by(unit, "liaison")
            .add(report,
                    new DutyPerformanceReported(this.id, report, duty, unit, period, "安排专项经费", List.of(actions), on));
        return this;
    }

    /**
     * An auditor reads what concerns a unit.
     */
    public Office consulted(String access, String concerned) {
        Instant at = Instant.parse("2021-06-15T02:00:00Z");
        this.history.by("sjj", "auditor");
        this.history.add(access, new AccessBegun(this.id, access, "sjj", "ndjson",
                List.of(new AccessFilter("concerning", concerned)), 42, at));
        this.history.add(access, new AccessEnded(this.id, access, "sjj", 7, 41, "complete", at));
        return this;
    }

    /**
     * A hazard that a unit refers to the health bureau, up to the warning.
     */
    public Office warned(String id) {
        this.history.by("yjj", "liaison");
        this.history.add(id, new CaseOpened(this.id, id, "M3", "main", null, "石材厂粉尘", "yjj", "F07", INFORMATION,
                List.of("yjj"), "signal", DAY));
        this.history.add(id,
                new CaseActRecorded(this.id, id, 1, "refer-hazard", "抄送重大隐患", Map.of("enterprise", List.of("某石材厂")),
                        null, null, List.of("wjj"), List.of("wjj"), List.of("wjj"), "yjj", DAY));
        this.history.by("wjj", "office-clerk");
        this.history.add(id, new CaseActRecorded(this.id, id, 2, "answer-referral", "答复抄送单位",
                Map.of("answer", List.of("已收")), "answer", null, List.of(), List.of(), List.of("yjj"), "wjj", DAY));
        this.history.add(id, new UnitsInvitedToCase(this.id, id, List.of("zgh"), "涉及职工", "wjj", DAY));
        this.history.add(id, new CaseReferredToMeeting(this.id, id, Licheng.MEETING, "是否专项整治", "wjj", DAY));
        this.history.add(id,
                new CaseActRecorded(this.id, id, 3, "issue-warning", "发布预警",
                        Map.of("level", List.of("预警"), "scope", List.of("石材")), null, "预警", List.of("kjj"),
                        List.of("zgh", "kjj"), List.of("all-member-units"), "wjj", DAY));
        this.history.add(id, new CaseStageEntered(this.id, id, "signal", "warned", "issue-warning", "wjj", DAY));
        return this;
    }

    public Office contributed(String id, String contribution, String unit, String... duties) {
        this.history.by(unit, "liaison")
            .add(id, new CaseContributionMade(this.id, id, contribution, 1, unit, "已走访班组", Map.of("户数", 4),
                    List.of(duties), DAY));
        return this;
    }

    public Office checked(String id, String unit, String trade, int sites) {
        this.history.by(unit, "liaison")
            .add(id, new CaseActRecorded(this.id, id, 9, "record-site-check", "登记现场检查",
                    Map.of("trade", List.of(trade), "sites", List.of(Integer.toString(sites))), null, null, List.of(),
                    List.of(), List.of(), unit, DAY));
        return this;
    }

    public Office responded(String id, String unit) {
        this.history.by(unit, "liaison")
            .add(id, new CaseActRecorded(this.id, id, 8, "respond-to-warning", "响应预警", Map.of(), null, null, List.of(),
                    List.of(), List.of(), unit, DAY));
        return this;
    }

    public Office lifted(String id) {
        this.history.by("wjj", "office-clerk")
            .add(id, new CaseClosed(this.id, id, "lifted", "复测合格", "wjj", DAY.plusDays(7)));
        return this;
    }

    public Office reopened(String id) {
        this.history.by("wjj", "office-clerk")
            .add(id, new CaseReopened(this.id, id, "assessed", "又有一处超标", "wjj", DAY.plusDays(8)));
        return this;
    }

    Office everything() {
        this.history.at("2021-06-15T02:00:00Z");
        bulletin(BULLETIN, 42, LocalDate.of(2021, 6, 1), DAY);
        this.history.by(null, "system")
            .add("notice-n0", new NoticeReachedAll(this.id, "notice-n0", "progress-reported", "event-n0", "action-n0",
                    15, Instant.parse("2021-06-15T02:00:00Z")));
        this.history.by("wjj", "office-clerk");
        this.history.add("bulletin-b0", new BulletinCompiled(this.id, "bulletin-b0", 1, DAY, DAY, "工作进展简报", "没有进展。",
                "sha-256:b0", 43, List.of(), DAY, DAY));
        this.history.add("bulletin-b0", new BulletinWithdrawn(this.id, "bulletin-b0", "并入下期", DAY));
        informed(INFORMATION, "yjj", List.of("wjj"), "F07", DAY).acknowledged(INFORMATION, "wjj")
            .withdrawn(INFORMATION, "yjj", List.of("wjj"))
            .informedAll("information-i2", "kjj")
            .returned("information-i3", "jyj")
            .informed("information-i4", "yjj", List.of("xcb"), "F11", DAY);
        new Releases(this.history).proposed("information-i4", 1, "查处情况", "查处两处。", DAY, DAY)
            .refused("information-i4", 1, DAY)
            .proposed("information-i4", 2, "查处情况", "查处两处，已整改。", DAY, DAY)
            .approved("information-i4", 2, DAY)
            .published("information-i4", 2, "查处情况", "查处两处，已整改。", null, DAY, DAY)
            .withdrawn("information-i4", 2, "查处情况", true, DAY);
        raised(ISSUE, "zgh", true, DAY).settled(ISSUE, "resolution-r2")
            .raised("issue-s2", "scjg", false, DAY)
            .escalated("issue-s2")
            .raised("issue-s3", "czj", false, DAY)
            .takenBack("issue-s3", "czj");
        return assigned("assignment-x1", LocalDate.of(2021, 12, 31)).assignmentDone("assignment-x1")
            .papers()
            .dutyReported("dutyreport-p1", "czj", "D-08", "2021-Q2", DAY)
            .consulted("access-h1", "gxj")
            .warned("case-c1")
            .contributed("case-c1", "contribution-c1", "zgh", "D-15.2")
            .lifted("case-c1")
            .reopened("case-c1");
    }

}
