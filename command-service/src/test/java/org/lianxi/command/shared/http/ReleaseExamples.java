package org.lianxi.command.shared.http;

import java.util.List;

import org.lianxi.command.shared.ContentHash;

/**
 * Commands about what is told to the public.
 */
final class ReleaseExamples {

    private static final String SENDER = "yjj/member";

    private static final String APPROVER = "wjj/member";

    private static final String PUBLISHER = "xcb/member";

    private static final String SEEN = "\"version\":1,\"contentHash\":\"" + ContentHash.of("查处情况", "查处两处。") + "\"";

    private static final String REASON = "{\"reason\":\"数据有误\"}";

    private ReleaseExamples() {
    }

    static List<Example> all() {
        return List.of(
                Example.changes("/information/{informationId}/release-proposals")
                    .by((scene) -> proposal(scene, submitted(scene), "\"职业病防治法第七十二条\""))
                    .but((scene) -> proposal(scene, submitted(scene), "null"), "exposure-cites-its-rule"),
                Example.changes("/information/{informationId}/release-approvals")
                    .by((scene) -> approval(scene, proposed(scene)))
                    .notBy(PUBLISHER, "unit-approves-releases"),
                Example.changes("/information/{informationId}/release-refusals")
                    .by((scene) -> scene.call(APPROVER, proposed(scene) + "/release-refusals",
                            "{" + SEEN + ",\"reason\":\"待核实\"}"))
                    .notBy(PUBLISHER, "unit-approves-releases"),
                Example.changes("/information/{informationId}/publications")
                    .by((scene) -> publication(scene, approved(scene)))
                    .notBy(APPROVER, "unit-publishes"),
                Example.changes("/information/{informationId}/release-withdrawals")
                    .by((scene) -> scene.call(APPROVER, approved(scene) + "/release-withdrawals", REASON))
                    .notBy("zgh/member", "withdrawer-has-a-hand-in-it"));
    }

    private static String submitted(Scene scene) {
        return scene.made(scene.call(SENDER, "/information", """
                {"audience":["xcb"],"flowId":"F11","title":"拟曝光","text":"两处隐患"}"""));
    }

    private static Call proposal(Scene scene, String information, String rule) {
        return scene.call(SENDER, information + "/release-proposals", """
                {"kind":"exposure","title":"查处情况","text":"查处两处。","rule":%s,"madeOn":"2021-05-01"}""".formatted(rule));
    }

    private static String proposed(Scene scene) {
        String information = submitted(scene);
        scene.done(proposal(scene, information, "\"职业病防治法第七十二条\""));
        return information;
    }

    private static Call approval(Scene scene, String information) {
        return scene.call(APPROVER, information + "/release-approvals", "{" + SEEN + "}");
    }

    private static String approved(Scene scene) {
        String information = proposed(scene);
        scene.done(approval(scene, information));
        return information;
    }

    private static Call publication(Scene scene, String information) {
        return scene.call(PUBLISHER, information + "/publications",
                "{" + SEEN + ",\"channel\":\"区政府门户网站\",\"url\":\"https://www.example.cn/1\"}");
    }

}
