package org.lianxi.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.information.approverelease.ApproveRelease;
import org.lianxi.command.information.proposerelease.ProposeRelease;
import org.lianxi.command.information.publishinformation.PublishInformation;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.RefusedException;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.meeting.Capacity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has to happen in a conference for something to go by each of its flows.
 */
final class FlowPlay {

    static final String C = "licheng-zybfz";

    static final Actor OFFICE = new Actor("office", "wjj", "office-clerk");

    static final Actor CONVENER = new Actor("convener", "wjj", "convener");

    static final String MEETING = "meeting-1";

    static final String MINUTES = "minutes-1";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String TITLE = "第一次全体会议纪要";

    private static final String TEXT = "会议议定：开展专项治理。";

    private final MovedClock clock;

    private final Commands commands;

    private int sent;

    FlowPlay(MovedClock clock, Commands commands) {
        this.clock = clock;
        this.commands = commands;
    }

    static Actor unit(String code) {
        return new Actor(code, code, "member");
    }

    void everything() {
        at("2026-03-02T09:00");
        does(new Actor("installation", null, "system"), new AdoptCharter(Charters.read(C), "sha-256:0"));
        members();
        minutes();
        actions();
        superiors();
        information();
        cases();
    }

    private void members() {
        does(unit("fgj"),
                new NominateMember(C, "nomination-1", "member:fgj", new Holder(null, "王丽雅", "区发改局副局长"), "工作变动", null));
        does(CONVENER, new ChangeMember(C, "nomination-1", null, new ConfirmationBasis("written", "传阅件"),
                LocalDate.parse("2026-03-02")));
    }

    private void minutes() {
        OffsetDateTime start = LocalDateTime.parse("2026-03-10T09:00").atZone(ZONE).toOffsetDateTime();
        does(CONVENER, new ConveneMeeting(C, MEETING, "regular", "第一次全体会议", start, start.plusHours(2), "一号会议室",
                List.of("专项治理"), List.of(), null, List.of(), null));
        at("2026-03-10T09:00");
        does(OFFICE, new OpenMeeting(C, MEETING, null, "convener", null));
        for (String unit : List.of("wjj", "gxj", "rsj")) {
            does(OFFICE, new RecordAttendance(C, MEETING, null, unit, Capacity.MEMBER, null));
        }
        does(OFFICE, new RecordResolution(C, MEETING, null, "resolution-1", "专项治理", "开展专项治理", "gxj", List.of(),
                LocalDate.parse("2026-06-30")));
        does(OFFICE, new CloseMeeting(C, MEETING, null));
        does(OFFICE, new SubmitOpinion(C, "opinion-1", "专项资金", "建议设立", MEETING, "resolution-1", null));
        does(OFFICE, new DraftMinutes(C, MEETING, TITLE, TEXT));
        does(OFFICE, new RequestConsent(C, MINUTES, null, null));
        for (String unit : List.of("wjj", "gxj", "rsj")) {
            does(unit(unit), new GiveConsent(C, MINUTES, null, unit, 1, digest(), "online", null, null));
        }
        does(CONVENER, new SignMinutes(C, MINUTES, null, 1, digest()));
        does(OFFICE, new IssueMinutes(C, MINUTES, null, List.of()));
        does(OFFICE, new FileMinutesWithGovernment(C, MINUTES, null, "收文1号", "district-government", null));
    }

    private static String digest() {
        return ContentHash.of(TITLE, TEXT);
    }

    private void actions() {
        does(OFFICE,
                new AssignAction(C, "action-1", "专项治理", "开展专项治理",
                        new ActionSource(ActionSource.RESOLUTION, MEETING, "resolution-1"), "gxj", List.of(),
                        LocalDate.parse("2026-06-30"), null));
        at("2026-03-20T09:00");
        does(OFFICE, new UrgeAction(C, "action-1", null, UrgingLevel.BLUE, "尚无进展", null));
        does(unit("gxj"), new ReportProgress(C, "action-1", null, "report-1", 50, "过半"));
        does(OFFICE, new CompileBulletin(C, "bulletin-1", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-20"),
                "三月简报", "过半", 1, List.of("report-1")));
        does(OFFICE, new IssueBulletin(C, "bulletin-1", null, null));
    }

    private void superiors() {
        does(OFFICE,
                new AcceptAssignment(C, "assignment-1", "district-government", "〔2026〕1号", "交办", "摸底", null, null));
        does(OFFICE, new IssueGuidance(C, "guidance-1", "指引", "建立清单", List.of("sub-districts"), null));
    }

    private void information() {
        tells("kjj", "F03", "zgh");
        does(unit("kjj"), new ProposeRelease(C, "information-F03", null, ReleaseKind.RELEASE, TITLE, TEXT, null,
                LocalDate.parse("2026-03-02")));
        does(unit("wjj"), new ApproveRelease(C, "information-F03", null, 1, ContentHash.of(TITLE, TEXT), null));
        does(unit("xcb"), publication());
        counts("wjj", "F08", "rsj", "新增确诊例数");
        counts("rsj", "F09", "ybj", "认定人数");
        counts("wjj", "F10", "mzj", "用人单位不存在人数");
        tells("zjj", "F11", "xcb");
        tells("zgh", "F24", "czj");
        tells("wjj", "F25", "fgj");
        does(unit("zgh"), new RaiseIssue(C, "issue-1", "防护用品", "未提供防护用品", true, List.of("rsj")));
    }

    static PublishInformation publication() {
        return new PublishInformation(C, "information-F03", null, 1, ContentHash.of(TITLE, TEXT), "政府门户网站", null, null);
    }

    void tells(String unit, String flow, String... to) {
        does(unit(unit), words(flow, to));
    }

    static SubmitInformation words(String flow, String... to) {
        return new SubmitInformation(C, "information-" + flow, List.of(to), flow, "情况", "通报情况", null, null, null);
    }

    private void counts(String unit, String flow, String to, String count) {
        does(unit(unit), figures(flow, to, count));
    }

    static SubmitInformation figures(String flow, String to, String count) {
        return new SubmitInformation(C, "information-" + flow, List.of(to), flow, null, null, null, null, null,
                Map.of(count, 2), "外部1号");
    }

    private void cases() {
        does(unit("yjj"), opening("case-3", "M3", null, "refer-hazard", "F07", Map.of("enterprise", List.of("某石材厂"),
                "description", List.of("粉尘超标"), "foundOn", List.of("2026-03-19"))));
        does(unit("wjj"), act("case-3", "assess-signal", Map.of("assessment", List.of("应当预警"))));
        does(unit("wjj"), act("case-3", "issue-warning",
                Map.of("level", List.of("预警"), "scope", List.of("石材"), "measures", List.of("湿式作业"))));
        does(unit("fgj"),
                opening("case-2", "M2", "general", "post-project-info", "F05",
                        Map.of("project", List.of("石材加工"), "builder", List.of("某公司"), "approvalNumber",
                                List.of("鲤发改〔2026〕1号"), "platformNumber", List.of("2026-350502-01"))));
        does(unit("gxj"), act("case-2", "share-project-info", Map.of("document", List.of("鲤工信〔2026〕2号"))));
        does(unit("wjj"),
                new OpenCase(C, "case-5", "M5", null, "专项整治", "石材行业整治", "plan-campaign", campaign(), null, "case-3"));
        does(unit("wjj"), act("case-5", "notify-campaign", Map.of("requirements", List.of("抽调人员"))));
        does(unit("zjj"), opening("case-0", "M0", null, "report-incident", "F27", incident()));
    }

    private static Map<String, List<String>> campaign() {
        return Map.of("plan", List.of("抽查二十户"), "trades", List.of("石材"), "from", List.of("2026-04-01"), "until",
                List.of("2026-06-30"), "units", List.of("scjg", "zjj", "gxj", "jyj", "rsj"));
    }

    static Map<String, List<String>> incident() {
        return Map.of("site", List.of("某工地"), "hazard", List.of("一氧化碳"), "occurredAt", List.of("2026-03-20T00:00:00Z"),
                "acuteCases", List.of("2"), "deaths", List.of("0"), "reportedBy", List.of("某建筑公司"));
    }

    static OpenCase opening(String id, String kind, String track, String act, String flow,
            Map<String, List<String>> fields) {
        return new OpenCase(C, id, kind, track, null, "事项", act, fields, flow, null);
    }

    static PerformAct act(String id, String act, Map<String, List<String>> fields) {
        return new PerformAct(C, id, null, act, fields);
    }

    private void at(String time) {
        this.clock.set(LocalDateTime.parse(time).atZone(ZONE).toInstant());
    }

    private void does(Actor actor, ConferenceCommand command) {
        UUID key = UUID.nameUUIDFromBytes(("flow-" + ++this.sent).getBytes(StandardCharsets.UTF_8));
        this.commands.change(new CommandRequest(actor, key, "*", key.toString().getBytes(StandardCharsets.UTF_8), "/"),
                command);
    }

    /**
     * Tries something that has to be refused.
     * @return the problem that answers it
     */
    JsonNode refused(Actor actor, ConferenceCommand command) {
        try {
            does(actor, command);
        }
        catch (RefusedException ex) {
            return JsonMapper.shared().readTree(ex.problem());
        }
        throw new AssertionError(command + " was not refused");
    }

}
