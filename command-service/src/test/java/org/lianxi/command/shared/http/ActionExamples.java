package org.lianxi.command.shared.http;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Commands about actions, as their units and the office send them.
 */
final class ActionExamples {

    private static final String LEAD = "gxj/member";

    private static final String OTHER = "zgh/member";

    private static final String CHECKER = "zgh/office-deputy";

    private static final String REPORT = "{\"percent\":60,\"summary\":\"过半\"}";

    private static final String CLAIM = "{\"summary\":\"已完成\"}";

    private static final String EXTENSION = "{\"dueOn\":\"2031-02-28\",\"reason\":\"停产\"}";

    private static final String RELIEF = "{\"proposedUnit\":\"zjj\",\"reason\":\"职责划转\"}";

    private static final String HANDOVER = """
            {"leadUnit":"zjj","coUnits":["mzj"],"basis":{"kind":"convener"},"reason":"职责划转"}""";

    private static final String URGING = "{\"level\":\"blue\",\"reason\":\"未反馈\",\"answerBy\":\"2031-01-01\"}";

    private static final String HELP = "{\"units\":[\"zgh\"],\"matter\":\"企业名单\"}";

    private ActionExamples() {
    }

    static List<Example> all() {
        return List.of(
                Example.makes("/actions")
                    .by((scene) -> scene.assignment(scene.closed()))
                    .but((scene) -> scene.assignment(new Scene.Agreed(scene.closed().meeting(), "resolution-none")),
                            "resolution-exists"),
                plain("acceptances", "{}", LEAD).notBy(OTHER, "lead-or-co-unit-acts"),
                plain("progress-reports", REPORT, LEAD).notBy(OTHER, "lead-or-co-unit-acts"),
                plain("completion-claims", CLAIM, LEAD).notBy(OTHER, "lead-unit-acts"),
                plain("extension-requests", EXTENSION, LEAD).but(
                        (scene) -> on(scene, LEAD, "extension-requests", EXTENSION.replace("2031-02", "2030-02")),
                        "new-due-date-is-later"),
                after("extension-requests", EXTENSION, "extension-decision",
                        "{\"granted\":true,\"dueOn\":\"2031-03-31\",\"remark\":\"确有困难\"}")
                    .but((scene) -> on(scene, Call.OFFICE, "extension-decision", "{\"granted\":true}"),
                            "extension-is-pending"),
                plain("coordination-requests", HELP, LEAD).but(
                        (scene) -> on(scene, LEAD, "coordination-requests", HELP.replace("zgh", "gxj")),
                        "coordination-asks-others"),
                Example.changes("/actions/{actionId}/coordination-requests/{coordinationId}/answers")
                    .by((scene) -> help(scene, OTHER))
                    .notBy("xcb/member", "coordination-awaits-the-unit"),
                plain("urgings", URGING, Call.OFFICE).but(
                        (scene) -> on(scene, Call.OFFICE, "urgings", URGING.replace("blue", "red")),
                        "urging-climbs-step-by-step"),
                Example.changes("/actions/{actionId}/urging-answers").by((scene) -> {
                    String action = scene.assigned();
                    scene.done(scene.call(Call.OFFICE, action + "/urgings", URGING));
                    return scene.call(LEAD, action + "/urging-answers", "{\"answer\":\"月底前\"}");
                }).but((scene) -> on(scene, LEAD, "urging-answers", "{\"answer\":\"月底前\"}"), "urging-is-unanswered"),
                plain("reassignment-requests", RELIEF, LEAD).notBy(OTHER, "lead-unit-acts"),
                after("reassignment-requests", RELIEF, "reassignment-refusal", "{\"reason\":\"职责未变\"}").but(
                        (scene) -> on(scene, Call.OFFICE, "reassignment-refusal", "{\"reason\":\"职责未变\"}"),
                        "reassignment-is-requested"),
                plain("reassignment", HANDOVER, Call.CONVENER).but(
                        (scene) -> on(scene, Call.CONVENER, "reassignment", HANDOVER.replace("zjj", "gxj")),
                        "reassignment-changes-units"),
                Example.changes("/actions/{actionId}/cancellation")
                    .by((scene) -> cancellation(scene, (agreed, kind) -> "\"kind\":\"" + kind + "\"," + agreed.named()))
                    .but((scene) -> cancellation(scene, (agreed, kind) -> "\"kind\":\"office\""),
                            "cancellation-rests-on-a-decision"),
                after("completion-claims", CLAIM, "verification", CHECKER, "{\"remark\":\"属实\"}")
                    .but((scene) -> on(scene, CHECKER, "verification", "{}"), "completion-is-claimed"),
                after("completion-claims", CLAIM, "return", CHECKER, "{\"reason\":\"缺佐证\"}")
                    .but((scene) -> on(scene, CHECKER, "return", "{\"reason\":\"缺佐证\"}"), "completion-is-claimed"));
    }

    private static Call on(Scene scene, String actor, String act, String body) {
        return scene.call(actor, scene.assigned() + "/" + act, body);
    }

    private static Example.Granted plain(String act, String body, String actor) {
        return Example.changes("/actions/{actionId}/" + act).by((scene) -> on(scene, actor, act, body));
    }

    private static Example.Granted after(String first, String said, String act, String body) {
        return after(first, said, act, Call.OFFICE, body);
    }

    /**
     * What is possible once the lead unit has done something.
     */
    private static Example.Granted after(String first, String said, String act, String actor, String body) {
        return Example.changes("/actions/{actionId}/" + act).by((scene) -> {
            String action = scene.assigned();
            scene.done(scene.call(LEAD, action + "/" + first, said));
            return scene.call(actor, action + "/" + act, body);
        });
    }

    private static Call help(Scene scene, String actor) {
        String action = scene.assigned();
        String asked = scene.done(scene.call(LEAD, action + "/coordination-requests", HELP));
        return scene.call(actor, action + "/coordination-requests/" + asked + "/answers", "{\"answer\":\"已送\"}");
    }

    private static Call cancellation(Scene scene, BiFunction<Scene.Agreed, String, String> basis) {
        Scene.Agreed agreed = scene.agreed();
        String action = scene.made(scene.assignment(agreed));
        String another = scene
            .done(scene.call(Call.OFFICE, agreed.meeting() + "/resolutions", "{\"title\":\"撤销\",\"text\":\"撤销专项治理\"}"));
        return scene.call(Call.OFFICE, action + "/cancellation", "{\"basis\":{%s},\"reason\":\"企业已搬迁\"}"
            .formatted(basis.apply(new Scene.Agreed(agreed.meeting(), another), "resolution")));
    }

}
