package org.lianxi.command.shared.http;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.lianxi.command.shared.http.Race.Moves;

/**
 * For every command that looks at another aggregate, a command that changes what it looks
 * at.
 */
final class Races {

    private static final String RESOLUTION = "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"gxj\",\"dueOn\":\"2031-01-31\"}";

    private static final String REASON = "{\"reason\":\"另行研究\"}";

    private static final String ISSUE = "{\"title\":\"防护不足\",\"text\":\"未提供防护用品\"}";

    private static final String BULLETIN = """
            {"periodFrom":"2026-01-01","periodTo":"2026-01-31","title":"简报","text":"进展。","asOfIndex":42,
             "reports":[%s]}""";

    private static final String SIGNAL = """
            {"kind":"M3","title":"噪声","act":"record-signal","fields":{"source":["职工"],"description":["噪声大"]}}""";

    private Races() {
    }

    static List<Race> all() {
        return Stream.of(meetings(), resolutions(), things(), bulletins(), cases(), units())
            .flatMap(List::stream)
            .toList();
    }

    private static List<Race> meetings() {
        return List.of(Race.of("两人同时起草同一会议的纪要", "DraftMinutes/Things", (scene) -> {
            Scene.Agreed agreed = scene.closed();
            return Moves.of(scene.draft(agreed), scene.draft(agreed));
        }), Race.of("起草纪要，正在散会", "DraftMinutes/Meetings", (scene) -> {
            Scene.Agreed agreed = scene.agreed();
            return Moves.of(scene.draft(agreed), scene.call(Call.OFFICE, agreed.meeting() + "/closing", "{}"));
        }), Race.of("问题列入议程，会议正在取消", "PlaceIssueOnAgenda/Meetings", (scene) -> {
            String meeting = scene.convened();
            return Moves.of(
                    scene.call(Call.OFFICE,
                            scene.made(scene.call("xcb/member", "/issues", ISSUE)) + "/agenda-placements",
                            "{\"meetingId\":\"" + Scene.idOf(meeting) + "\"}"),
                    scene.call(Call.CONVENER, meeting + "/cancellation", REASON));
        }), Race.of("交办议定事项，牵头单位正在更正", "AssignAction/Meetings", (scene) -> {
            Scene.Agreed agreed = scene.agreed();
            return Moves.of(scene.assignment(agreed),
                    scene.call(Call.OFFICE, agreed.meeting() + "/resolutions/" + agreed.resolution() + "/corrections",
                            RESOLUTION.replace("gxj", "fgj").replace("}", ",\"reason\":\"写错\"}")));
        }).seeing("org.lianxi.action.assigned/leadUnit"),
                Race.of("交办上级事项，该事项正在办结", "AssignAction/Assignments", (scene) -> {
                    String assignment = scene.made(scene.call(Call.OFFICE, "/assignments", """
                            {"assignedBy":"district-government","title":"治理","text":"年内完成","leadUnit":"gxj",
                             "dueOn":"2031-01-31"}"""));
                    scene.done(scene.call(Call.OFFICE, assignment + "/reports", "{\"summary\":\"已完成\"}"));
                    return Moves.of(
                            scene.call(Call.OFFICE, "/actions",
                                    "{\"title\":\"治理\",\"text\":\"治理\",\"assignmentId\":\"%s\"}"
                                        .formatted(Scene.idOf(assignment))),
                            scene.call(Call.OFFICE, assignment + "/closing", "{\"outcome\":\"已完成\"}"));
                }), Race
                    .of("两份纪要同时印发", "IssueMinutes/MinutesNumbers",
                            (scene) -> Moves.of(scene.call(Call.OFFICE, scene.signed() + "/issue", "{}"),
                                    scene.call(Call.OFFICE, scene.signed() + "/issue", "{}")))
                    .seeing("org.lianxi.conference.minutes-number-assigned/minutesId"),
                Race.of("两份简报同时印发", "IssueBulletin/DocumentNumbers", (scene) -> Moves.of(issue(scene), issue(scene)))
                    .seeing("org.lianxi.conference.document-number-assigned/documentId"),
                Race.of("两人同时装入制度", "AdoptCharter/Things", (scene) -> {
                    Call adoption = scene.adoption()
                        .saying(scene.charter().replaceFirst("(?m)^  id: (.*)$", "  id: $1-too"));
                    return Moves.of(adoption, adoption);
                }));
    }

    private static Call issue(Scene scene) {
        return scene.call(Call.OFFICE,
                scene.made(scene.call(Call.OFFICE, "/bulletins", BULLETIN.formatted(""))) + "/issue", "{}");
    }

    /**
     * Commands that rest on a resolution, while the meeting is just recording it.
     */
    private static List<Race> resolutions() {
        return List.of(rests("交办", "AssignAction/Meetings", (scene, agreed) -> scene.assignment(agreed)),
                rests("报送意见建议", "SubmitOpinion/Meetings",
                        (scene, agreed) -> scene.call(Call.OFFICE, "/opinions",
                                "{\"title\":\"建议\",\"text\":\"加强治理\",%s}".formatted(agreed.named()))),
                rests("撤销事项", "CancelAction/Meetings",
                        (scene, agreed) -> scene.call(Call.OFFICE, scene.assigned() + "/cancellation",
                                "{\"basis\":{\"kind\":\"resolution\",%s},\"reason\":\"已搬迁\"}"
                                    .formatted(agreed.named()))),
                rests("改由他单位牵头", "ReassignAction/Meetings",
                        (scene, agreed) -> scene.call(Call.OFFICE, scene.assigned() + "/reassignment",
                                "{\"leadUnit\":\"zjj\",\"basis\":{\"kind\":\"resolution\",%s},\"reason\":\"划转\"}"
                                    .formatted(agreed.named()))),
                rests("调整成员单位", "ConfirmUnitChange/Meetings",
                        (scene, agreed) -> scene.call(Call.CONVENER, admission(scene) + "/confirmation",
                                "{" + agreed.named() + "}")),
                rests("问题议定", "ResolveIssue/Meetings", (scene, agreed) -> {
                    String issue = scene.made(scene.call("xcb/member", "/issues", ISSUE));
                    scene.done(scene.call(Call.OFFICE, issue + "/agenda-placements",
                            "{\"meetingId\":\"" + Scene.idOf(agreed.meeting()) + "\"}"));
                    return scene.call(Call.OFFICE, issue + "/resolution", "{" + agreed.named() + "}");
                }));
    }

    private static Race rests(String what, String looks, BiFunction<Scene, Scene.Agreed, Call> command) {
        return Race.of(what + "，议定事项正在记录", looks, (scene) -> {
            String meeting = scene.attended();
            return Moves.of((key) -> command.apply(scene, new Scene.Agreed(meeting, "resolution-" + key)),
                    scene.call(Call.OFFICE, meeting + "/resolutions", RESOLUTION));
        });
    }

    private static String admission(Scene scene) {
        return scene.made(scene.call(Call.CONVENER, "/unit-changes", """
                {"kind":"admit","unitCode":"gxq","name":"高新区管委会","affiliation":"government","reason":"企业多"}"""));
    }

    /**
     * Commands that refer to something that is just being made.
     */
    private static List<Race> things() {
        return List.of(Race.of("履职报告引用的事项正在交办", "ReportDutyPerformance/Things", (scene) -> {
            Scene.Agreed agreed = scene.closed();
            return Moves.of((key) -> scene.call("czj/member", "/duty-reports",
                    "{\"dutyId\":\"D-08\",\"period\":\"2025\",\"summary\":\"到位\",\"actions\":[\"action-" + key
                            + "\"]}"),
                    scene.assignment(agreed));
        }), Race.of("信息引用的问题正在提出", "SubmitInformation/Things",
                (scene) -> Moves.of(
                        (key) -> scene.call("xcb/member", "/information",
                                "{\"audience\":[\"wjj\"],\"title\":\"通报\",\"text\":\"通报\",\"issueId\":\"issue-" + key
                                        + "\"}"),
                        scene.call("xcb/member", "/issues", ISSUE))),
                Race.of("引出问题的信息正在报送", "RaiseIssue/Things",
                        (scene) -> Moves.of(
                                (key) -> scene.call("zgh/member", "/issues",
                                        ISSUE.replaceFirst("\\{", "{\"sourceId\":\"information-" + key + "\",")),
                                scene.call("xcb/member", "/information",
                                        "{\"audience\":[\"wjj\"],\"title\":\"通报\",\"text\":\"通报\"}"))),
                Race.of("简报所列的报告正在提交", "CompileBulletin/Reports", (scene) -> {
                    String action = scene.assigned();
                    return Moves.of((key) -> scene.call(Call.OFFICE, "/bulletins",
                            BULLETIN.formatted("\"report-" + key + "\"")), progress(scene, action));
                }), Race.of("到期简报所列的报告正在提交", "DraftDueBulletin/Reports", (scene) -> {
                    String action = scene.assigned();
                    return Moves.of((key) -> due(scene, "\"report-" + key + "\""), progress(scene, action));
                }));
    }

    private static Call progress(Scene scene, String action) {
        return scene.call("gxj/member", action + "/progress-reports", "{\"percent\":60,\"summary\":\"过半\"}");
    }

    private static List<Race> bulletins() {
        return List.of(
                Race.of("同一期简报拟两稿", "DraftDueBulletin/Bulletins", (scene) -> Moves.of(due(scene, ""), due(scene, ""))),
                Race.of("到期的简报正在由办公室自行编制", "DraftDueBulletin/Bulletins", (scene) -> Moves.of(due(scene, ""),
                        scene.call(Call.OFFICE, "/bulletins", BULLETIN.formatted("")))));
    }

    private static Call due(Scene scene, String reports) {
        return scene.call(Call.SYSTEM, "/bulletins/due",
                BULLETIN.formatted(reports).replaceFirst("\\{", "{\"dueOn\":\"2026-01-31\","));
    }

    private static List<Race> cases() {
        return List.of(Race.of("两单位同时提出同一督查", "OpenCase/Cases", (scene) -> {
            String inspection = """
                    {"kind":"M4","title":"某厂","act":"propose-inspection",
                     "fields":{"subject":["某厂"],"matter":["中毒"],"reason":["反映集中"]}}""";
            return Moves.of(scene.call("yjj/member", "/cases", inspection),
                    scene.call("zgh/member", "/cases", inspection));
        }), Race.of("信号出自正在提出的问题", "OpenCase/Things",
                (scene) -> Moves.of(
                        (key) -> scene.call("zgh/member", "/cases",
                                SIGNAL.replace("\"kind\"", "\"sourceId\":\"issue-" + key + "\",\"kind\"")),
                        scene.call("xcb/member", "/issues", ISSUE))),
                Race.of("从机制事项交办，该事项正在办结", "AssignAction/CaseFiles", (scene) -> {
                    String signal = scene.made(scene.call("zgh/member", "/cases", SIGNAL));
                    scene.done(scene.call("wjj/member", signal + "/acts",
                            "{\"act\":\"assess-signal\",\"fields\":{\"assessment\":[\"尚可\"]}}"));
                    return Moves.of(scene.call(Call.OFFICE, "/actions",
                            "{\"title\":\"治理\",\"text\":\"治理\",\"caseId\":\"%s\",\"leadUnit\":\"gxj\",\"dueOn\":\"2031-01-31\"}"
                                .formatted(Scene.idOf(signal))),
                            scene.call("wjj/member", signal + "/acts",
                                    "{\"act\":\"dismiss-signal\",\"fields\":{\"reason\":[\"达标\"]}}"));
                }), Race.of("议定事项了结一件事项，事项正在提交会议", "RecordResolution/CaseFiles", (scene) -> {
                    String meeting = scene.attended();
                    String signal = scene.made(scene.call("zgh/member", "/cases", SIGNAL));
                    return Moves.of(
                            scene.call(Call.OFFICE, meeting + "/resolutions",
                                    RESOLUTION.replace("{", "{\"caseId\":\"" + Scene.idOf(signal) + "\",")),
                            scene.call("zgh/member", signal + "/referrals",
                                    "{\"meetingId\":\"" + Scene.idOf(meeting) + "\",\"question\":\"是否整治\"}"));
                }), Race.of("事项提交会议，会议正在取消", "ReferCaseToMeeting/Meetings", (scene) -> {
                    String meeting = scene.convened();
                    return Moves.of(
                            scene.call("zgh/member",
                                    scene.made(scene.call("zgh/member", "/cases", SIGNAL)) + "/referrals",
                                    "{\"meetingId\":\"" + Scene.idOf(meeting) + "\",\"question\":\"是否整治\"}"),
                            scene.call(Call.CONVENER, meeting + "/cancellation", REASON));
                }));
    }

    /**
     * Commands that rest on who is a member unit, while a unit leaves or joins.
     */
    private static List<Race> units() {
        return List.of(
                leaves("交办给它", "AssignAction/Conferences ConfirmUnitChange/Actions",
                        (scene) -> led("zgh", scene.assignment(scene.closed()))),
                leaves("改由它牵头", "ReassignAction/Conferences",
                        (scene) -> scene.call(Call.CONVENER, scene.assigned() + "/reassignment",
                                "{\"leadUnit\":\"zgh\",\"basis\":{\"kind\":\"convener\"},\"reason\":\"划转\"}")),
                leaves("议定由它牵头", "RecordResolution/Conferences",
                        (scene) -> scene.call(Call.OFFICE, scene.attended() + "/resolutions",
                                RESOLUTION.replace("gxj", "zgh"))),
                leaves("它修改纪要", "ReviseMinutes/Conferences",
                        (scene) -> scene.call("zgh/office-deputy", scene.drafted() + "/revisions",
                                "{\"text\":\"%s\",\"reason\":\"补充\"}".formatted(Scene.NEW_TEXT))),
                leaves("它修改简报", "EditBulletin/Conferences",
                        (scene) -> scene.call("zgh/office-deputy",
                                scene.made(scene.call(Call.OFFICE, "/bulletins", BULLETIN.formatted("")))
                                        + "/revisions",
                                "{\"text\":\"没有逾期。\"}")),
                leaves("信息发给它", "SubmitInformation/Conferences",
                        (scene) -> scene.call("xcb/member", "/information",
                                "{\"audience\":[\"zgh\"],\"title\":\"通报\",\"text\":\"通报\"}")),
                leaves("邀请它参加", "InviteToCase/Conferences",
                        (scene) -> scene.call("yjj/member", scene.made(scene.call("yjj/member", "/cases", """
                                {"kind":"M4","title":"某厂","act":"propose-inspection",
                                 "fields":{"subject":["某厂"],"matter":["中毒"],"reason":["集中"]}}""")) + "/invitations",
                                "{\"units\":[\"zgh\"],\"reason\":\"参加督查\"}")),
                leaves("问题涉及它", "RaiseIssue/Conferences",
                        (scene) -> scene.call("xcb/member", "/issues",
                                ISSUE.replace("}", ",\"namedUnits\":[\"zgh\"]}"))),
                leaves("上级事项由它牵头", "AcceptAssignment/Conferences",
                        (scene) -> scene.call(Call.OFFICE, "/assignments", """
                                {"assignedBy":"district-government","title":"治理","text":"完成","leadUnit":"zgh"}""")),
                leaves("它登记上级决策", "RegisterHigherDecision/Conferences", (scene) -> scene.call("zgh/office-deputy",
                        "/higher-decisions",
                        "{\"issuedBy\":\"市政府\",\"title\":\"行动\",\"summary\":\"治理\",\"issuedOn\":\"2026-01-01\"}")),
                leaves("它报送意见建议", "SubmitOpinion/Conferences",
                        (scene) -> scene.call("zgh/office-deputy", "/opinions",
                                "{\"title\":\"建议\",\"text\":\"加强\",%s}".formatted(scene.closed().named()))),
                leaves("它发出指导意见", "IssueGuidance/Conferences",
                        (scene) -> scene.call("zgh/office-deputy", "/guidance",
                                "{\"title\":\"指导\",\"text\":\"加强巡查\",\"addressees\":[\"sub-districts\"]}")),
                leaves("它查阅变更记录", "BeginAccess/Conferences",
                        (scene) -> scene.call("zgh/member", "/history?concerning=zgh&account=nobody", "")),
                leaves("它报告履职", "ReportDutyPerformance/Conferences",
                        (scene) -> scene.call("zgh/member", "/duty-reports",
                                "{\"dutyId\":\"D-15.1\",\"period\":\"2025\",\"summary\":\"已监督\"}")),
                leaves("它删除姓名", "EraseSubject/Conferences", (scene) -> erasure(scene).by("zgh/office-deputy")),
                Race.of("删除姓名，另一人也在删除", "EraseSubject/Things", (scene) -> {
                    Call erasure = erasure(scene);
                    return Moves.of(erasure, erasure.by(Call.CONVENER));
                }),
                Race.of("印发简报，新单位正在加入", "IssueBulletin/Conferences", (scene) -> Moves.of(issue(scene), joins(scene)))
                    .seeing("org.lianxi.bulletin.issued/recipients"),
                Race.of("修订制度去掉单位，正有事项交它牵头", "AmendCharter/Actions",
                        (scene) -> Moves.of(amendment(scene), led("kjj", scene.assignment(scene.closed())))),
                Race.of("修订制度由会议议定，议定事项正在记录", "AmendCharter/Meetings", Races::amendmentByResolution));
    }

    private static Race leaves(String what, String looks, Function<Scene, Call> command) {
        return Race.of(what + "，区总工会正在退出", looks, (scene) -> {
            String proposal = scene.made(scene.call(Call.CONVENER, "/unit-changes",
                    "{\"kind\":\"withdraw\",\"unitCode\":\"zgh\",\"reason\":\"工作需要\"}"));
            return Moves.of(command.apply(scene),
                    scene.call(Call.CONVENER, proposal + "/confirmation", "{" + scene.closed().named() + "}"));
        });
    }

    private static Call erasure(Scene scene) {
        return scene.call(Call.OFFICE, "/subjects/" + scene.outsider() + "/erasure",
                "{\"ground\":\"consent-withdrawn\"}");
    }

    private static Call joins(Scene scene) {
        return scene.call(Call.CONVENER, admission(scene) + "/confirmation", "{" + scene.closed().named() + "}");
    }

    private static Call led(String unit, Call assignment) {
        return assignment.saying(assignment.body().replace("}", ",\"leadUnit\":\"" + unit + "\",\"coUnits\":[]}"));
    }

    /**
     * The charter without a unit, wherever it stands.
     */
    private static Call amendment(Scene scene) {
        String text = scene.charter()
            .lines()
            .filter((line) -> !line.contains("{code: kjj,") && !line.contains(":kjj\""))
            .map((line) -> line.matches("  (composition|duties|roster|office): .*") ? line.replace(" kjj,", "") : line)
            .reduce("", (all, line) -> all + line + "\n")
            .replace("declared: {units: 15, seats: 32, persons: 31, duties: 32",
                    "declared: {units: 14, seats: 30, persons: 29, duties: 31")
            .replaceAll("  - id: D-05\n(    .*\n)+", "");
        return scene.call(Call.CONVENER, "/amendments", renumbered(text));
    }

    private static String renumbered(String charter) {
        return charter.replace("documentNumber: 泉鲤政办〔2021〕26号", "documentNumber: 泉鲤政办〔2026〕8号")
            .replace("inForceFrom: 2021-04-26", "inForceFrom: 2021-05-01");
    }

    private static Moves amendmentByResolution(Scene licheng) {
        Scene scene = licheng.where("amendBy: issuer", "amendBy: conference");
        String meeting = scene.attended();
        return Moves.of(
                (key) -> scene.call(Call.CONVENER,
                        "/amendments?meetingId=" + Scene.idOf(meeting) + "&resolutionId=resolution-" + key,
                        renumbered(scene.charter()).replace("noticeAhead: {value: P3D", "noticeAhead: {value: P5D")),
                scene.call(Call.OFFICE, meeting + "/resolutions", RESOLUTION));
    }

}
