package org.lianxi.command.shared.http;

import java.util.List;
import java.util.stream.Stream;

/**
 * Commands about bulletins, information, issues, what comes from above and goes down,
 * duties and notices.
 */
final class OfficeExamples {

    private static final String MEMBER = "xcb/member";

    private static final String REASON = "{\"reason\":\"另行研究\"}";

    private static final String ISSUE = "{\"title\":\"防护不足\",\"text\":\"未提供防护用品\",\"byWorkers\":%s,\"namedUnits\":[\"gxj\"]}";

    private static final String ALL_UNITS = "{\"audience\":[\"all-member-units\"],\"title\":\"通报\",\"text\":\"两处隐患\"}";

    private OfficeExamples() {
    }

    static List<Example> all() {
        return Stream.of(bulletins(), information(), ReleaseExamples.all(), issues(), superiors(), notices())
            .flatMap(List::stream)
            .toList();
    }

    private static List<Example> bulletins() {
        return List.of(
                Example.makes("/bulletins")
                    .by((scene) -> bulletin(scene, reported(scene)))
                    .but((scene) -> bulletin(scene, "report-none"), "reports-exist"),
                Example.makes("/bulletins/due")
                    .by((scene) -> due(scene, "2026-01-31"))
                    .but((scene) -> due(scene, "9999-01-31"), "bulletin-has-fallen-due"),
                Example.changes("/bulletins/{bulletinId}/revisions")
                    .by((scene) -> scene.call(Call.OFFICE, compiled(scene) + "/revisions",
                            "{\"title\":\"简报\",\"text\":\"没有逾期。\"}"))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/bulletins/{bulletinId}/issue")
                    .by((scene) -> scene.call(Call.OFFICE, compiled(scene) + "/issue", "{}"))
                    .but((scene) -> scene.call(Call.OFFICE, compiled(scene) + "/issue", "{\"recipients\":[\"wjj\"]}"),
                            "bulletin-goes-to-every-member-unit"),
                Example.changes("/bulletins/{bulletinId}/withdrawal")
                    .by((scene) -> withdrawal(scene, compiled(scene)))
                    .but((scene) -> {
                        String bulletin = compiled(scene);
                        scene.done(scene.call(Call.OFFICE, bulletin + "/issue", "{}"));
                        return withdrawal(scene, bulletin);
                    }, "bulletin-is-a-draft"));
    }

    private static Call bulletin(Scene scene, String report) {
        return scene.call(Call.OFFICE, "/bulletins", """
                {"periodFrom":"2026-01-01","periodTo":"2026-01-31","title":"工作进展简报","text":"进展一项。",
                 "asOfIndex":42,"reports":["%s"]}""".formatted(report));
    }

    private static Call due(Scene scene, String dueOn) {
        return scene.call(Call.SYSTEM, "/bulletins/due", """
                {"dueOn":"%s","periodFrom":"2026-01-01","periodTo":"2026-01-31","title":"工作进展简报","text":"没有进展。",
                 "asOfIndex":42,"reports":[]}""".formatted(dueOn));
    }

    private static String reported(Scene scene) {
        return scene.done(scene.call("gxj/member", scene.assigned() + "/progress-reports",
                "{\"percent\":60,\"summary\":\"过半\"}"));
    }

    private static String compiled(Scene scene) {
        return scene.made(bulletin(scene, reported(scene)));
    }

    private static Call withdrawal(Scene scene, String what) {
        return scene.call(Call.OFFICE, what + "/withdrawal", REASON);
    }

    private static List<Example> information() {
        return List.of(
                Example.makes("/information")
                    .by((scene) -> information(scene, scene.convened()))
                    .but((scene) -> information(scene, "meeting-none"), "references-exist"),
                Example.changes("/information/{informationId}/check")
                    .by((scene) -> scene.call(Call.OFFICE, submitted(scene) + "/check", "{\"remark\":\"属实\"}"))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/information/{informationId}/return")
                    .by((scene) -> scene.call(Call.OFFICE, submitted(scene) + "/return", REASON))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/information/{informationId}/circulation").by((scene) -> {
                    String information = submitted(scene);
                    scene.done(scene.call(Call.OFFICE, information + "/check", "{}"));
                    return scene.call(Call.OFFICE, information + "/circulation", "{}");
                })
                    .but((scene) -> scene.call(Call.OFFICE, submitted(scene) + "/circulation", "{}"),
                            "information-is-checked"),
                Example.changes("/information/{informationId}/acknowledgements")
                    .by((scene) -> scene.call("wjj/member",
                            scene.made(information(scene, scene.convened())) + "/acknowledgements", "{}"))
                    .notBy("zgh/member", "unit-is-in-the-audience"),
                Example.changes("/information/{informationId}/withdrawal")
                    .by((scene) -> withdrawal(scene, submitted(scene)).by(MEMBER))
                    .notBy("jyj/member", "sender-withdraws"));
    }

    private static Call information(Scene scene, String meeting) {
        return scene.call("yjj/member", "/information", """
                {"audience":["wjj"],"flowId":"F07","title":"隐患","text":"两处隐患","meetingId":"%s"}"""
            .formatted(Scene.idOf(meeting)));
    }

    private static String submitted(Scene scene) {
        return scene.made(scene.call(MEMBER, "/information", ALL_UNITS));
    }

    private static List<Example> issues() {
        return List.of(
                Example.makes("/issues")
                    .by((scene) -> scene.call("zgh/member", "/issues", ISSUE.formatted("true")))
                    .notBy(MEMBER, "workers-demands-come-by-their-flow"),
                Example.changes("/issues/{issueId}/preparation")
                    .by((scene) -> scene.call(Call.OFFICE, raised(scene) + "/preparation",
                            "{\"analysis\":\"点多面广\",\"proposedSolution\":\"联合检查\"}"))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/issues/{issueId}/agenda-placements")
                    .by((scene) -> placement(scene, raised(scene), scene.convened()))
                    .but((scene) -> placement(scene, raised(scene), scene.closed().meeting()), "meeting-is-not-over"),
                Example.changes("/issues/{issueId}/resolution").by((scene) -> {
                    String issue = raised(scene);
                    Scene.Agreed agreed = scene.agreed();
                    scene.done(placement(scene, issue, agreed.meeting()));
                    return scene.call(Call.OFFICE, issue + "/resolution", "{" + agreed.named() + "}");
                })
                    .but((scene) -> scene.call(Call.OFFICE, raised(scene) + "/resolution",
                            "{" + scene.agreed().named() + "}"), "issue-is-on-the-agenda"),
                Example.changes("/issues/{issueId}/escalation")
                    .by((scene) -> scene.call(Call.OFFICE, raised(scene) + "/escalation", REASON))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/issues/{issueId}/withdrawal")
                    .by((scene) -> withdrawal(scene, raised(scene)).by(MEMBER))
                    .notBy("jyj/member", "raiser-withdraws"));
    }

    private static String raised(Scene scene) {
        return scene.made(scene.call(MEMBER, "/issues", ISSUE.formatted("false")));
    }

    private static Call placement(Scene scene, String issue, String meeting) {
        return scene.call(Call.OFFICE, issue + "/agenda-placements",
                "{\"meetingId\":\"%s\"}".formatted(Scene.idOf(meeting)));
    }

    private static List<Example> superiors() {
        return List.of(Example.makes("/higher-decisions").by((scene) -> scene.call(Call.OFFICE, "/higher-decisions", """
                {"issuedBy":"市卫健委","documentNumber":"泉卫〔2026〕1号","title":"攻坚行动","summary":"治理粉尘",
                 "issuedOn":"2026-01-01"}""")).notBy(MEMBER, "office-acts"),
                Example.makes("/assignments")
                    .by((scene) -> assignment(scene, "district-government"))
                    .but((scene) -> assignment(scene, "sub-districts"), "assignment-comes-from-above"),
                Example.changes("/assignments/{assignmentId}/reports")
                    .by((scene) -> report(scene, scene.made(assignment(scene, "district-government"))))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/assignments/{assignmentId}/closing").by((scene) -> {
                    String assignment = scene.made(assignment(scene, "district-government"));
                    scene.done(report(scene, assignment));
                    return closing(scene, assignment);
                })
                    .but((scene) -> closing(scene, scene.made(assignment(scene, "district-government"))),
                            "assignment-is-reported"),
                Example.makes("/opinions")
                    .by((scene) -> opinion(scene, scene.closed()))
                    .but((scene) -> opinion(scene, new Scene.Agreed(scene.convened(), "resolution-none")),
                            "opinion-is-adopted-by-a-resolution"),
                Example.makes("/guidance")
                    .by((scene) -> guidance(scene, "sub-districts"))
                    .but((scene) -> guidance(scene, "xcb"), "guidance-goes-to-bodies-below"),
                Example.makes("/duty-reports")
                    .by((scene) -> duty(scene, Scene.idOf(scene.assigned())))
                    .but((scene) -> duty(scene, "action-none"), "linked-actions-exist"));
    }

    private static Call assignment(Scene scene, String from) {
        return scene.call(Call.OFFICE, "/assignments", """
                {"assignedBy":"%s","reference":"督一号","title":"粉尘治理","text":"年内完成","leadUnit":"gxj",
                 "dueOn":"2031-01-31"}""".formatted(from));
    }

    private static Call report(Scene scene, String assignment) {
        return scene.call(Call.OFFICE, assignment + "/reports", "{\"summary\":\"已完成\",\"reference\":\"报一号\"}");
    }

    private static Call closing(Scene scene, String assignment) {
        return scene.call(Call.OFFICE, assignment + "/closing", "{\"outcome\":\"已完成\"}");
    }

    private static Call opinion(Scene scene, Scene.Agreed agreed) {
        return scene.call(Call.OFFICE, "/opinions",
                "{\"title\":\"建议\",\"text\":\"加强治理\",\"reference\":\"报一号\",%s}".formatted(agreed.named()));
    }

    private static Call guidance(Scene scene, String body) {
        return scene.call(Call.OFFICE, "/guidance", """
                {"title":"指导意见","text":"加强巡查","addressees":["%s"],"documentNumber":"指一号"}""".formatted(body));
    }

    private static Call duty(Scene scene, String action) {
        return scene.call("czj/member", "/duty-reports", """
                {"dutyId":"D-08","period":"2025","summary":"经费到位","actions":["%s"]}""".formatted(action));
    }

    private static List<Example> notices() {
        return List.of(
                Example.makes("/notices")
                    .by((scene) -> notice(scene, Call.SYSTEM))
                    .notBy(Call.OFFICE, "system-records-notices"),
                Example.changes("/notices/{noticeId}/deliveries")
                    .by((scene) -> delivery(scene, "gxj"))
                    .but((scene) -> delivery(scene, "zgh"), "notice-reaches-those-it-is-owed-to"),
                Example.changes("/notices/{noticeId}/acknowledgements")
                    .by((scene) -> scene.call("gxj/member",
                            scene.made(notice(scene, Call.SYSTEM)) + "/acknowledgements",
                            "{\"acknowledgedAt\":\"2026-01-10T03:00:00Z\"}"))
                    .notBy("zgh/member", "recipient-is-owed-the-notice"));
    }

    private static Call notice(Scene scene, String actor) {
        return scene.call(actor, "/notices", """
                {"kind":"action-assigned","sourceEventId":"%s","subjectId":"action-1","recipients":["gxj"]}"""
            .formatted(scene.lastEvent()));
    }

    private static Call delivery(Scene scene, String unit) {
        return scene.call(Call.SYSTEM, scene.made(notice(scene, Call.SYSTEM)) + "/deliveries",
                "{\"channel\":\"inbox\",\"recipients\":[\"%s\"],\"deliveredAt\":\"2026-01-10T02:00:00Z\"}"
                    .formatted(unit));
    }

}
