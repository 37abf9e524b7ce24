package org.lianxi.command.shared.http;

import java.util.List;

/**
 * Commands about cases.
 */
final class CaseExamples {

    private static final String SENDER = "yjj/member";

    private static final String HEALTH = "wjj/member";

    private static final String STRANGER = "czj/member";

    private static final String HAZARD = """
            {"kind":"M3","title":"石材厂粉尘","act":"refer-hazard","flowId":"F07",
             "fields":{"enterprise":["某石材厂"],"description":["粉尘超标"],"foundOn":["2026-01-05"]}}""";

    private static final String WITH_A_WEEK = """

            caseKinds:
              - {id: M9, name: 宣传周, clause: C-1.4, stages: [prepared, held, closed]}
            """;

    private CaseExamples() {
    }

    static List<Example> all() {
        return List.of(
                Example.makes("/cases")
                    .by((scene) -> scene.call(SENDER, "/cases", HAZARD))
                    .notBy(STRANGER, "flow-opens-the-kind"),
                Example.changes("/cases/{caseId}/acts")
                    .by((scene) -> act(scene, referred(scene), "assess-signal", "\"assessment\":[\"风险较高\"]"))
                    .notBy(STRANGER, "act-is-the-actors"),
                Example.changes("/cases/{caseId}/invitations")
                    .by((scene) -> scene.call(SENDER, referred(scene) + "/invitations",
                            "{\"units\":[\"gxj\"],\"reason\":\"涉及建材行业\"}"))
                    .notBy(STRANGER, "case-is-run-by-opener-or-office"),
                Example.changes("/cases/{caseId}/contributions")
                    .by((scene) -> scene.call(SENDER, referred(scene) + "/contributions",
                            "{\"text\":\"已走访\",\"counts\":{\"户数\":3},\"dutyIds\":[\"D-12.1\"]}"))
                    .notBy(STRANGER, "unit-takes-part"),
                Example.changes("/cases/{caseId}/stage")
                    .by((scene) -> stage(scene.where("\ncaseKinds:\n", WITH_A_WEEK)))
                    .but((scene) -> scene.call(SENDER, referred(scene) + "/stage", "{\"stage\":\"assessed\"}"),
                            "stage-is-entered-by-its-act"),
                Example.changes("/cases/{caseId}/referrals")
                    .by((scene) -> referral(scene, scene.convened()))
                    .but((scene) -> referral(scene, scene.closed().meeting()), "meeting-is-not-over"),
                Example.changes("/cases/{caseId}/closing").by((scene) -> {
                    Call entering = stage(scene.where("\ncaseKinds:\n", WITH_A_WEEK));
                    scene.done(entering);
                    return scene.call(Call.OFFICE, entering.path().replace("/stage", "/closing"),
                            "{\"conclusion\":\"已办\"}");
                }).but((scene) -> closing(scene, referred(scene)), "case-has-come-to-its-end"),
                Example.changes("/cases/{caseId}/reopening")
                    .by((scene) -> reopening(scene, dismissed(scene)))
                    .but((scene) -> reopening(scene, referred(scene)), "case-is-closed"));
    }

    private static String referred(Scene scene) {
        return scene.made(scene.call(SENDER, "/cases", HAZARD));
    }

    private static Call act(Scene scene, String opened, String act, String fields) {
        return scene.call(HEALTH, opened + "/acts", "{\"act\":\"%s\",\"fields\":{%s}}".formatted(act, fields));
    }

    private static Call referral(Scene scene, String meeting) {
        return scene.call(SENDER, referred(scene) + "/referrals",
                "{\"meetingId\":\"%s\",\"question\":\"是否专项整治\"}".formatted(Scene.idOf(meeting)));
    }

    private static Call closing(Scene scene, String opened) {
        return scene.call(Call.OFFICE, opened + "/closing", "{\"conclusion\":\"已整改\"}");
    }

    private static Call reopening(Scene scene, String opened) {
        return scene.call(Call.OFFICE, opened + "/reopening", "{\"stage\":\"assessed\",\"reason\":\"复测超标\"}");
    }

    private static String dismissed(Scene scene) {
        String opened = referred(scene);
        scene.done(act(scene, opened, "answer-referral", "\"answer\":[\"已收\"]"));
        scene.done(act(scene, opened, "assess-signal", "\"assessment\":[\"尚可\"]"));
        scene.done(act(scene, opened, "dismiss-signal", "\"reason\":[\"达标\"]"));
        return opened;
    }

    private static Call stage(Scene scene) {
        return scene.call(SENDER,
                scene.made(scene.call(SENDER, "/cases", "{\"kind\":\"M9\",\"title\":\"宣传周\"}")) + "/stage",
                "{\"stage\":\"held\"}");
    }

}
