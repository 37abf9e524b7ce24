package org.lianxi.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.Deviation;
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
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.CharterChange;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.conference.UnitSeat;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ProposalDeclined;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.UnitVote;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.transport.RecordedEvent;

/**
 * The history of a conference like that of Licheng, step by step; the whole story holds
 * every kind of event.
 */
public final class Licheng extends History {

    public static final String ID = "licheng-zybfz";

    public static final String MEETING = "meeting-m1";

    public static final String MINUTES = "minutes-m1";

    public static final String ACTION = "action-a1";

    public static final List<String> UNITS = LichengCharter.UNITS.stream().map((unit) -> unit.code()).toList();

    public static final List<String> ATTENDING = List.of("wjj", "rsj", "zgh");

    private final String id;

    private final String aggregate;

    private String cadence;

    public Licheng() {
        this(ID);
    }

    public Licheng(String id) {
        this.id = id;
        this.aggregate = "conference-" + id;
    }

    public static Licheng story() {
        return new Licheng().founded()
            .memberChanged()
            .adjusted()
            .met()
            .minutesIssued()
            .officeWorked()
            .actionTracked()
            .actionDone()
            .variations();
    }

    /** A charter that wants regular meetings. */
    public Licheng meetingEvery(String period) {
        this.cadence = period;
        return this;
    }

    public Licheng founded() {
        at("2021-04-26T01:00:00Z").by("wjj", "office-clerk");
        add(this.aggregate, new CharterAdopted(this.id, 1, "泉鲤政办〔2021〕26号", LichengCharter.DAY, "sha-256:00",
                LichengCharter.charter(this.id, this.cadence)));
        int position = 1;
        for (var unit : LichengCharter.UNITS) {
            add(this.aggregate, new MemberUnitAdmitted(this.id, unit.code(), unit.name(), unit.fullName(),
                    unit.affiliation(), position++, LichengCharter.DAY));
        }
        for (String[] row : LichengCharter.HOLDERS) {
            add(this.aggregate, new SeatFilled(this.id, row[0], LichengCharter.role(row[0]), row[1],
                    new Holder(row[2], row[3], row[4]), LichengCharter.DAY));
        }
        return this;
    }

    /** The same charter, with rules of its own. */
    public Licheng under(Map<String, RuleSetting> rules) {
        Charter charter = LichengCharter.charter(this.id, this.cadence);
        Map<String, RuleSetting> all = new HashMap<>(charter.rules());
        all.putAll(rules);
        add(this.aggregate,
                new CharterAdopted(this.id, 2, "泉鲤政办〔2021〕26号", LichengCharter.DAY, "sha-256:00",
                        new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                                charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(),
                                charter.seats(), charter.holders(), charter.duties(), all, charter.caseKinds(),
                                charter.flows(), charter.clocks(), charter.texts())));
        return this;
    }

    public Licheng nominated() {
        at("2021-05-10T01:00:00Z").by("fgj", "member");
        add(this.aggregate, new MemberNominated(this.id, "nomination-n1", "member:fgj", "fgj",
                new Holder("wly", "王丽雅", "区发改局综合股股长"), "工作变动", LocalDate.of(2021, 5, 10)));
        return this;
    }

    public Licheng memberChanged() {
        nominated().at("2021-05-20T01:00:00Z").by("wjj", "convener");
        add(this.aggregate,
                new MemberChanged(this.id, "nomination-n1", "member:fgj", "member", "fgj",
                        new Holder("lwy", "李伟阳", "区发改局副局长"), new Holder("wly", "王丽雅", "区发改局综合股股长"),
                        new ConfirmationBasis("written", "联席会议函〔2021〕1号"), LocalDate.of(2021, 6, 1)));
        by("kjj", "member");
        add(this.aggregate, new MemberNominated(this.id, "nomination-n2", "member:kjj", "kjj",
                new Holder("lxl", "吕晓琳", "区科技局办公室负责人"), "工作变动", LocalDate.of(2021, 5, 20)));
        by("wjj", "convener");
        add(this.aggregate, new NominationRejected(this.id, "nomination-n2", "member:kjj", "kjj", "待补充材料",
                LocalDate.of(2021, 5, 21)));
        return this;
    }

    /**
     * The charter was amended, a unit came, was renamed and left again, and seats changed
     * hands in every way there is; afterwards everything stands as before.
     */
    public Licheng adjusted() {
        at("2021-05-25T01:00:00Z").by("wjj", "convener");
        LocalDate day = LocalDate.of(2021, 5, 25);
        ConfirmationBasis resolved = new ConfirmationBasis("meeting", "resolution-r0");
        Holder deputy = new Holder("wml", "吴美玲", "区卫健局副局长");
        Holder director = new Holder("cdh", "陈东辉", "区卫健局局长");
        Holder clerk = new Holder("lxl", "吕晓琳", "区科技局办公室负责人");
        Holder other = new Holder("xwh", "许万海", "区科技局二级调研员");
        add(this.aggregate,
                new CharterAmended(this.id, 2, "泉鲤政办〔2021〕30号", "区政府", day, "sha-256:02", null,
                        LichengCharter.charter(this.id, this.cadence),
                        List.of(new CharterChange("rules.minutes.recipients", "added", null, "members-and-named"))));
        add(this.aggregate, new UnitChangeProposed(this.id, "unit-change-u1", "admit", "sfj", "区司法局", "区司法局",
                "government", "wjj", "工作需要", day));
        add(this.aggregate, new MemberUnitAdmitted(this.id, "sfj", "区司法局", "区司法局", "government", 16, day,
                "unit-change-u1", resolved, List.of(new UnitSeat("member:sfj", "member", null, "all", null))));
        add(this.aggregate, new UnitChangeProposed(this.id, "unit-change-u2", "rename", "sfj", "区司法行政局", "区司法行政局", null,
                "sfj", "机构改革", day));
        add(this.aggregate, new MemberUnitRenamed(this.id, "sfj", "区司法局", "区司法行政局", "区司法行政局", "unit-change-u2",
                resolved, day.plusDays(1)));
        add(this.aggregate, new MemberNominated(this.id, "nomination-s1", "member:sfj", "sfj", clerk, "到任", day));
        add(this.aggregate, new MemberChanged(this.id, "nomination-s1", "member:sfj", "member", "sfj", other, clerk,
                resolved, day));
        add(this.aggregate, new MemberNominated(this.id, "nomination-s2", "member:sfj", "sfj", other, "工作变动", day));
        add(this.aggregate, new UnitChangeProposed(this.id, "unit-change-u3", "withdraw", "sfj", "区司法行政局", "区司法行政局",
                null, "wjj", "工作需要", day));
        add(this.aggregate, new UnitChangeProposed(this.id, "unit-change-u4", "withdraw", "kjj", "区科技局", "区科技局", null,
                "wjj", "工作需要", day));
        add(this.aggregate, new UnitChangeRejected(this.id, "unit-change-u4", "withdraw", "kjj", "wjj", "仍需参加", day));
        add(this.aggregate,
                new MemberUnitWithdrawn(this.id, "sfj", "区司法行政局", "unit-change-u3", resolved, day.plusDays(2)));
        add(this.aggregate,
                new TermEnded(this.id, "member:sfj", "member", "sfj", clerk, "unit-withdrawn", day.plusDays(2)));
        add(this.aggregate, new NominationLapsed(this.id, "nomination-s2", "member:sfj", "sfj", day.plusDays(2)));
        add(this.aggregate, new MemberNominated(this.id, "nomination-k1", "member:kjj", "kjj", clerk, "工作变动", day));
        add(this.aggregate, new NominationWithdrawn(this.id, "nomination-k1", "member:kjj", "kjj", "人选另行研究", day));
        add(this.aggregate,
                new MemberNominated(this.id, "nomination-k2", "office-member:kjj", "kjj", clerk, "到任", day));
        add(this.aggregate, new OfficeStaffAppointed(this.id, "nomination-k2", "office-member:kjj", "office-member",
                "kjj", clerk, new ConfirmationBasis("written", "联席办〔2021〕1号"), day));
        add(this.aggregate,
                new MemberNominated(this.id, "nomination-k3", "office-member:kjj", "kjj", other, "工作变动", day));
        add(this.aggregate, new OfficeStaffChanged(this.id, "nomination-k3", "office-member:kjj", "office-member",
                "kjj", clerk, other, new ConfirmationBasis("written", "联席办〔2021〕2号"), day.plusDays(3)));
        add(this.aggregate, new LiaisonNamed(this.id, "liaison:kjj", "kjj", null, clerk, day));
        add(this.aggregate, new ExOfficioHolderChanged(this.id, "convener", "convener", "wjj", null, director, deputy,
                "任免文件一号", day));
        add(this.aggregate, new ExOfficioHolderChanged(this.id, "convener", "convener", "wjj", null, deputy, director,
                "任免文件二号", day.plusDays(4)));
        return this;
    }

    public Licheng convened() {
        at("2021-06-05T01:00:00Z").by("wjj", "convener");
        add(MEETING,
                new MeetingConvened(this.id, MEETING, "regular", "第一次全体会议",
                        OffsetDateTime.parse("2021-06-10T09:00:00+08:00"),
                        OffsetDateTime.parse("2021-06-10T11:00:00+08:00"), "区卫健局会议室", List.of("研究年度工作"), UNITS,
                        List.of(new RosterEntry("convener", "convener", "wjj", new Holder("cdh", "陈东辉", "区卫健局局长"))), 1,
                        List.of(), "plenary", List.of(), null, null));
        return this;
    }

    public Licheng met() {
        convened().at("2021-06-10T01:00:00Z");
        add(MEETING, new MeetingOpened(this.id, MEETING, "convener", OffsetDateTime.parse("2021-06-10T09:00:00+08:00"),
                List.of()));
        add(MEETING, new AttendanceRecorded(this.id, MEETING, "wjj", Capacity.MEMBER, null));
        add(MEETING, new AttendanceRecorded(this.id, MEETING, "rsj", Capacity.MEMBER, null));
        add(MEETING, new AttendanceRecorded(this.id, MEETING, "zgh", Capacity.SUBSTITUTE, null));
        add(MEETING, new AttendanceRecorded(this.id, MEETING, "czj", Capacity.OBSERVER, null));
        add(MEETING, new ResolutionRecorded(this.id, MEETING, "resolution-r1", 1, "开展专项检查", "开展重点行业专项检查", "wjj",
                List.of("zgh", "yjj"), LocalDate.of(2021, 9, 30)));
        add(MEETING, new MeetingClosed(this.id, MEETING, ATTENDING, OffsetDateTime.parse("2021-06-10T11:00:00+08:00")));
        return this;
    }

    public Licheng consentAsked() {
        at("2021-06-11T01:00:00Z").by("wjj", "office-clerk");
        add(MINUTES, new MinutesDrafted(this.id, MINUTES, MEETING, 1, "第一次全体会议纪要", "会议议定：开展专项检查。", "sha-256:v1",
                List.of(new AgreedMatter("resolution-r1", 1, "开展专项检查")), ATTENDING));
        add(MINUTES, new ConsentRequested(this.id, MINUTES, 1, "sha-256:v1", ATTENDING, LocalDate.of(2021, 6, 15),
                OffsetDateTime.parse("2021-06-11T09:00:00+08:00")));
        return this;
    }

    public Licheng revised() {
        consentAsked().by("rsj", "member");
        add(MINUTES, new ConsentGiven(this.id, MINUTES, "rsj", 1, "sha-256:v1", "online", null, null, null));
        by("zgh", "member");
        add(MINUTES, new ConsentWithheld(this.id, MINUTES, "zgh", 1, "sha-256:v1", "表述需要核对"));
        at("2021-06-12T01:00:00Z").by("wjj", "office-clerk");
        add(MINUTES, new MinutesRevised(this.id, MINUTES, 2, "第一次全体会议纪要", "会议议定：开展重点行业专项检查。", "sha-256:v2", "核对表述",
                List.of("rsj")));
        return this;
    }

    public Licheng minutesIssued() {
        revised();
        add(MINUTES, new ConsentRequested(this.id, MINUTES, 2, "sha-256:v2", ATTENDING, null,
                OffsetDateTime.parse("2021-06-12T09:00:00+08:00")));
        for (String unit : ATTENDING) {
            by(unit, "member");
            add(MINUTES, new ConsentGiven(this.id, MINUTES, unit, 2, "sha-256:v2", "online", null, null, null));
        }
        add(MINUTES, new ConsentCompleted(this.id, MINUTES, 2, "sha-256:v2", ATTENDING));
        at("2021-06-14T01:00:00Z").by("wjj", "office-clerk");
        by("wjj", "convener");
        add(MINUTES, new MinutesSigned(this.id, MINUTES, 2, "sha-256:v2", "convener", LocalDate.of(2021, 6, 14)));
        by("wjj", "office-clerk");
        add(this.aggregate, new MinutesNumberAssigned(this.id, MINUTES, 2021, 1, "鲤职联纪〔2021〕1号"));
        add(MINUTES, new MinutesIssued(this.id, MINUTES, MEETING, 2, "sha-256:v2", "鲤职联纪〔2021〕1号", "conference", UNITS,
                LocalDate.of(2021, 6, 14), "鲤城区职业病防治工作联席会议", null, List.of("district-government")));
        return this;
    }

    public Licheng officeWorked() {
        new Office(this, this.id).everything();
        return this;
    }

    public Licheng filed() {
        add(MINUTES, new MinutesFiledWithGovernment(this.id, MINUTES, 2, "sha-256:v2", "区人民政府", "鲤职联报〔2021〕1号",
                LocalDate.of(2021, 6, 15), "district-government", null));
        return this;
    }

    public Licheng assigned(String action, String lead, LocalDate dueOn, String... coUnits) {
        at("2021-06-16T01:00:00Z").by("wjj", "office-clerk");
        add(action,
                new ActionAssigned(this.id, action, "开展专项检查", "开展重点行业专项检查",
                        new ActionSource("resolution", MEETING, "resolution-r1"), lead, List.of(coUnits), dueOn,
                        LocalDate.of(2021, 6, 16)));
        return this;
    }

    public Licheng accepted(String action, String unit) {
        at("2021-06-17T01:00:00Z").by(unit, "member");
        add(action, new ActionAccepted(this.id, action, unit, LocalDate.of(2021, 6, 17)));
        return this;
    }

    public RecordedEvent reported(String action, String unit, int number, int percent, LocalDate on) {
        by(unit, "member");
        return add(action, new ProgressReported(this.id, action, "report-" + action + "-" + number, number, unit,
                percent, "已检查重点单位", on));
    }

    public Licheng told(RecordedEvent report, String... units) {
        String notice = "notice-" + report.id();
        by(null, "system").add(notice,
                new NoticeOwed(this.id, notice, "progress-reported", report.id(), report.aggregateId(), UNITS));
        add(notice, new NoticeDelivered(this.id, notice, "progress-reported", report.id(), report.aggregateId(),
                "inbox", List.of(units), Instant.parse("2021-07-01T02:00:00Z")));
        return this;
    }

    public Licheng acknowledged(RecordedEvent report, String unit) {
        by(unit, "member");
        String notice = "notice-" + report.id();
        add(notice, new NoticeAcknowledged(this.id, notice, "progress-reported", report.id(), report.aggregateId(),
                unit, Instant.parse("2021-07-01T03:00:00Z")));
        return this;
    }

    public Licheng claimed(String action, String unit) {
        by(unit, "member").add(action, new CompletionClaimed(this.id, action, unit, "检查完毕", LocalDate.of(2021, 9, 1)));
        return this;
    }

    public Licheng returned(String action, String by) {
        by(by, "office-deputy").add(action,
                new CompletionReturned(this.id, action, by, "缺少整改结果", LocalDate.of(2021, 9, 3)));
        return this;
    }

    public Licheng verified(String action, String by) {
        by(by, "office-deputy").add(action,
                new CompletionVerified(this.id, action, by, null, LocalDate.of(2021, 9, 10)));
        return this;
    }

    public Licheng extensionAsked(String action, LocalDate dueOn) {
        by("czj", "member").add(action,
                new ExtensionRequested(this.id, action, 1, "czj", dueOn, "材料未齐", LocalDate.of(2021, 6, 20)));
        return this;
    }

    public Licheng extensionGranted(String action, LocalDate former, LocalDate dueOn) {
        by("rsj", "office-deputy").add(action,
                new ExtensionGranted(this.id, action, 1, "rsj", former, dueOn, "按期完成", LocalDate.of(2021, 6, 21)));
        return this;
    }

    public Licheng extensionRefused(String action, int number) {
        by("czj", "member").add(action, new ExtensionRequested(this.id, action, number, "czj",
                LocalDate.of(2021, 9, 30), "材料未齐", LocalDate.of(2021, 6, 21)));
        by("rsj", "office-deputy").add(action,
                new ExtensionRefused(this.id, action, number, "rsj", "已延期一次", LocalDate.of(2021, 6, 22)));
        return this;
    }

    public Licheng urged(String action, int number, UrgingLevel level) {
        by("wjj", "office-clerk").add(action, new ActionUrged(this.id, action, number, level, "czj", "wjj", "未反馈进展",
                LocalDate.of(2021, 6, 25), LocalDate.of(2021, 6, 22)));
        return this;
    }

    public Licheng helpAsked(String action, String... units) {
        by("czj", "member").add(action, new CoordinationRequested(this.id, action, "coordination-k1", "czj",
                List.of(units), "提供企业名单", LocalDate.of(2021, 6, 23)));
        return this;
    }

    public Licheng helped(String action, String unit) {
        by(unit, "member").add(action,
                new CoordinationAnswered(this.id, action, "coordination-k1", unit, "已提供", LocalDate.of(2021, 6, 24)));
        return this;
    }

    public Licheng reassigned(String action, String former, String lead) {
        by("wjj", "convener").add(action,
                new ActionReassigned(this.id, action, former, List.of("zgh"), lead, List.of("zgh"), true, "职责划转",
                        new DecisionBasis("convener", null, null), "wjj", LocalDate.of(2021, 6, 26)));
        return this;
    }

    public Licheng cancelled(String action) {
        by("wjj", "office-clerk").add(action, new ActionCancelled(this.id, action,
                new DecisionBasis("resolution", MEETING, "resolution-r2"), "企业已搬迁", "wjj", LocalDate.of(2021, 6, 28)));
        return this;
    }

    public Licheng actionTracked() {
        String action = "action-a2";
        LocalDate due = LocalDate.of(2021, 7, 31);
        assigned(action, "czj", due, "zgh").extensionAsked(action, due.plusMonths(1))
            .extensionGranted(action, due, due.plusMonths(1));
        add(action, new ExtensionRefused(this.id, action, 2, "rsj", "已延期一次", LocalDate.of(2021, 6, 21)));
        urged(action, 1, UrgingLevel.BLUE);
        by("czj", "member").add(action,
                new UrgingAnswered(this.id, action, 1, "czj", "月底前反馈", LocalDate.of(2021, 6, 23)));
        helpAsked(action, "mzj", "ybj").helped(action, "mzj");
        by("czj", "member").add(action,
                new ReassignmentRequested(this.id, action, "czj", "fgj", "职责划转", LocalDate.of(2021, 6, 24)));
        by("wjj", "office-clerk").add(action,
                new ReassignmentRefused(this.id, action, "wjj", "请先行办理", LocalDate.of(2021, 6, 25)));
        return reassigned(action, "czj", "fgj").cancelled(action);
    }

    public Licheng actionDone() {
        filed().assigned(ACTION, "wjj", LocalDate.of(2021, 9, 30), "zgh", "yjj")
            .accepted(ACTION, "wjj")
            .accepted(ACTION, "zgh");
        at("2021-07-01T01:00:00Z");
        RecordedEvent first = reported(ACTION, "wjj", 1, 30, LocalDate.of(2021, 7, 1));
        reported(ACTION, "zgh", 2, 40, LocalDate.of(2021, 7, 1));
        told(first, UNITS.toArray(String[]::new)).acknowledged(first, "czj");
        return claimed(ACTION, "wjj").returned(ACTION, "rsj").claimed(ACTION, "wjj").verified(ACTION, "zgh");
    }

    /**
     * What does not happen in every conference, about meetings and minutes of its own.
     */
    public Licheng variations() {
        return proposals().prepared().satWithExceptions().disputed().corrected().erased();
    }

    /**
     * Somebody who was known by reference only.
     */
    public Licheng erased() {
        by("wjj", "office-clerk");
        String subject = "subject-00000000-0000-4000-8000-000000000001";
        add(subject, new SubjectErased(this.id, subject, "purpose-met", "wjj", LocalDate.of(2021, 9, 30)));
        return this;
    }

    public Licheng proposals() {
        at("2021-09-11T01:00:00Z").by("jyj", "member");
        add("meeting-p1", new MeetingProposed(this.id, "meeting-p1", "jyj", "ad-hoc", "校园专题会议", "集中处理校园隐患",
                List.of("校园隐患"), LocalDate.of(2021, 9, 20)));
        by("wjj", "convener");
        add("meeting-p1", new ProposalDeclined(this.id, "meeting-p1", "jyj", "并入下次全体会议"));
        by("gxj", "member");
        add("meeting-p2", new MeetingProposed(this.id, "meeting-p2", "gxj", "ad-hoc", "企业专题会议", "集中处理企业隐患",
                List.of("企业隐患"), LocalDate.of(2021, 9, 21)));
        return this;
    }

    public Licheng prepared() {
        at("2021-09-12T01:00:00Z").by("wjj", "convener");
        add("meeting-p2", new MeetingConvened(this.id, "meeting-p2", "ad-hoc", "企业专题会议",
                OffsetDateTime.parse("2021-09-21T09:00:00+08:00"), OffsetDateTime.parse("2021-09-21T11:00:00+08:00"),
                "区卫健局会议室", List.of("企业隐患"), List.of("wjj", "gxj", "jyj"), List.of(), 1, List.of(), "special",
                List.of("高新区管委会"), null, "gxj"));
        add("meeting-p2",
                new MeetingRescheduled(this.id, "meeting-p2", OffsetDateTime.parse("2021-09-22T09:00:00+08:00"),
                        OffsetDateTime.parse("2021-09-22T11:00:00+08:00"), "区政府会议室", "场地冲突", List.of()));
        by("jyj", "member");
        add("meeting-p2", new AgendaItemProposed(this.id, "meeting-p2", "item-i1", "jyj", "实验室危化品", "近期有投诉"));
        add("meeting-p2", new AgendaItemProposed(this.id, "meeting-p2", "item-i2", "jyj", "校车安全", "家长关心"));
        by("wjj", "office-clerk");
        add("meeting-p2", new AgendaItemAccepted(this.id, "meeting-p2", "item-i1", "jyj", "实验室危化品", 2));
        add("meeting-p2", new AgendaItemDeclined(this.id, "meeting-p2", "item-i2", "jyj", "校车安全", "不属本会议职责"));
        by("gxj", "member");
        add("meeting-p2", new MeetingNoticeReplied(this.id, "meeting-p2", "gxj", "substitute", "刘某", "科长", null));
        by("jyj", "member");
        add("meeting-p2", new MeetingNoticeReplied(this.id, "meeting-p2", "jyj", "excused", null, null, "外出"));
        by("wjj", "office-clerk");
        add("meeting-p2", new AbsenceExcused(this.id, "meeting-p2", "jyj", "外出公务"));
        add("meeting-p3", new MeetingConvened(this.id, "meeting-p3", "ad-hoc", "临时会议",
                OffsetDateTime.parse("2021-10-01T09:00:00+08:00"), OffsetDateTime.parse("2021-10-01T11:00:00+08:00"),
                "区卫健局会议室", List.of(), UNITS, List.of(), 1, List.of(), "plenary", List.of(), null, null));
        add("meeting-p3", new MeetingCancelled(this.id, "meeting-p3", "节日放假"));
        return this;
    }

    public Licheng satWithExceptions() {
        at("2021-09-22T01:00:00Z").by("wjj", "office-clerk");
        Deviation away = new Deviation("presiding.by", "召集人出差");
        add("meeting-p2", new PresidingDelegated(this.id, "meeting-p2", "member:wjj", "召集人出差", List.of(away)));
        add("meeting-p2", new MeetingOpened(this.id, "meeting-p2", "member:wjj",
                OffsetDateTime.parse("2021-09-22T09:00:00+08:00"), List.of()));
        add("meeting-p2", new AttendanceRecorded(this.id, "meeting-p2", "wjj", Capacity.MEMBER, null));
        add("meeting-p2", new AttendanceRecorded(this.id, "meeting-p2", "gxj", Capacity.SUBSTITUTE, "刘某"));
        add("meeting-p2", new LateArrivalRecorded(this.id, "meeting-p2", "gxj",
                OffsetDateTime.parse("2021-09-22T09:20:00+08:00")));
        add("meeting-p2", new VoteTaken(this.id, "meeting-p2", "resolution-v1", "扩大排查", "排查全部企业", "absolute",
                List.of(new UnitVote("wjj", "for"), new UnitVote("gxj", "abstained")), false));
        add("meeting-p2", new ResolutionRecorded(this.id, "meeting-p2", "resolution-r2", 1, "排查企业", "排查企业", "gxj",
                List.of("wjj"), LocalDate.of(2021, 10, 31)));
        add("meeting-p2", new ResolutionCorrected(this.id, "meeting-p2", "resolution-r2", 1, "排查重点企业", "排查重点企业", "gxj",
                List.of("wjj"), LocalDate.of(2021, 10, 31), "范围写漏"));
        add("meeting-p2", new DissentRecorded(this.id, "meeting-p2", "resolution-r2", "gxj", "reservation", "时限偏紧"));
        add("meeting-p2", new EarlyDepartureRecorded(this.id, "meeting-p2", "gxj",
                OffsetDateTime.parse("2021-09-22T10:30:00+08:00")));
        add("meeting-p2", new MeetingClosed(this.id, "meeting-p2", List.of("wjj", "gxj"),
                OffsetDateTime.parse("2021-09-22T11:00:00+08:00")));
        return this;
    }

    public Licheng disputed() {
        at("2021-09-23T01:00:00Z").by("wjj", "office-clerk");
        List<String> units = List.of("wjj", "gxj");
        add("minutes-p2", new MinutesDrafted(this.id, "minutes-p2", "meeting-p2", 1, "企业专题会议纪要", "会议议定：排查重点企业。",
                "sha-256:p1", List.of(new AgreedMatter("resolution-r2", 1, "排查重点企业")), units));
        add("minutes-p2", new ConsentRequested(this.id, "minutes-p2", 1, "sha-256:p1", units, null,
                OffsetDateTime.parse("2021-09-23T09:00:00+08:00")));
        at("2021-09-23T03:00:00Z").by("gxj", "member");
        add("minutes-p2", new ConsentWithheld(this.id, "minutes-p2", "gxj", 1, "sha-256:p1", "时限偏紧"));
        by("wjj", "office-clerk");
        add("minutes-p2", new ObjectionAnswered(this.id, "minutes-p2", "gxj", 1, "时限为会议所定"));
        add("minutes-p2", new ConsentDeemed(this.id, "minutes-p2", "wjj", 1, "sha-256:p1",
                OffsetDateTime.parse("2021-09-23T09:00:00+08:00"), "P3D"));
        add("minutes-p2", new DeadlockEscalated(this.id, "minutes-p2", 1, "sha-256:p1", "区人民政府", List.of("gxj"), "完成时限",
                LocalDate.of(2021, 9, 27), "municipal-government"));
        add("minutes-p2", new DeadlockDecided(this.id, "minutes-p2", 1, "sha-256:p1", "区人民政府", "text-stands", "时限不变",
                "鲤政办函〔2021〕9号", LocalDate.of(2021, 9, 30)));
        add("minutes-p2", new MajorMatterApproved(this.id, "minutes-p2", 1, "sha-256:p1", "市人民政府", "泉政办函〔2021〕3号",
                LocalDate.of(2021, 10, 2)));
        return this;
    }

    public Licheng corrected() {
        at("2021-10-08T01:00:00Z").by("wjj", "office-clerk");
        add(MINUTES, new CorrigendumProposed(this.id, MINUTES, "corrigendum-k1", 1, "“三季度”更正为“四季度”。", "sha-256:k1",
                "笔误", ATTENDING));
        by("zgh", "member");
        add(MINUTES, new CorrigendumConsentWithheld(this.id, MINUTES, "corrigendum-k1", "zgh", "sha-256:k1", "应注明日期"));
        by("wjj", "office-clerk");
        add(MINUTES, new CorrigendumWithdrawn(this.id, MINUTES, "corrigendum-k1", ATTENDING, "补充日期后另提"));
        add(MINUTES, new CorrigendumProposed(this.id, MINUTES, "corrigendum-k2", 2, "时限更正为2021年12月31日。", "sha-256:k2",
                "笔误", ATTENDING));
        for (String unit : ATTENDING) {
            by(unit, "member");
            add(MINUTES, new CorrigendumConsentGiven(this.id, MINUTES, "corrigendum-k2", unit, "sha-256:k2"));
        }
        by("wjj", "office-clerk");
        add(MINUTES, new CorrigendumIssued(this.id, MINUTES, "corrigendum-k2", "sha-256:k2", "鲤职联纪〔2021〕1号（更正2）", UNITS,
                LocalDate.of(2021, 10, 9)));
        return this;
    }

}
