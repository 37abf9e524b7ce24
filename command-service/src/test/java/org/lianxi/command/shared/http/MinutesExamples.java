package org.lianxi.command.shared.http;

import java.util.List;

/**
 * Commands about minutes, from the draft to the corrigendum.
 */
final class MinutesExamples {

    /**
     * What the charter says about silence.
     */
    private static final String BLOCK = """
                  silence: {value: block, basis: local-choice}
                  silenceAfter: {value: null, basis: local-choice}
            """;

    private static final String REASON = "{\"reason\":\"时限过紧\"}";

    private MinutesExamples() {
    }

    static List<Example> all() {
        return List.of(
                Example.makes("/minutes")
                    .by((scene) -> scene.draft(scene.closed()))
                    .but((scene) -> scene.draft(scene.agreed()), "meeting-is-closed"),
                Example.changes("/minutes/{minutesId}/revisions")
                    .by((scene) -> revision(scene, scene.drafted(), Scene.NEW_TEXT))
                    .but((scene) -> revision(scene, scene.issued(), Scene.NEW_TEXT), "issued-text-is-final"),
                Example.changes("/minutes/{minutesId}/consent-requests")
                    .by((scene) -> scene.call(Call.OFFICE, scene.drafted() + "/consent-requests",
                            "{\"dueOn\":\"2031-01-31\"}"))
                    .but((scene) -> scene.call(Call.OFFICE, scene.asked() + "/consent-requests", "{}"),
                            "consent-is-not-yet-requested"),
                Example.changes("/minutes/{minutesId}/consents")
                    .by((scene) -> scene.consent(scene.asked(), "gxj"))
                    .notBy("zgh/liaison", "unit-attended"),
                Example.changes("/minutes/{minutesId}/objections")
                    .by((scene) -> scene.objection(scene.asked(), "gxj", 1, Scene.TEXT))
                    .but((scene) -> scene.objection(scene.asked(), "gxj", 2, Scene.TEXT),
                            "consent-is-for-the-current-version"),
                Example.changes("/minutes/{minutesId}/silence")
                    .by((scene) -> silence(scene.where(BLOCK,
                            BLOCK.replace("block", "deemed-after")
                                .replace("silenceAfter: {value: null", "silenceAfter: {value: PT0S"))))
                    .but(MinutesExamples::silence, "silence-counts-as-consent"),
                Example.changes("/minutes/{minutesId}/objections/{unitCode}/answer").by((scene) -> {
                    String minutes = scene.asked();
                    scene.done(scene.objection(minutes, "gxj", 1, Scene.TEXT));
                    return answer(scene, minutes);
                }).but((scene) -> answer(scene, scene.asked()), "unit-has-objected"),
                Example.changes("/minutes/{minutesId}/escalation")
                    .by((scene) -> scene.call(Call.OFFICE, scene.deadlocked() + "/escalation", REASON))
                    .but((scene) -> scene.call(Call.OFFICE, scene.asked() + "/escalation", REASON),
                            "units-object-after-being-asked-again"),
                Example.changes("/minutes/{minutesId}/deadlock-decision").by((scene) -> {
                    String minutes = scene.deadlocked();
                    scene.done(scene.call(Call.OFFICE, minutes + "/escalation", REASON));
                    return decision(scene, minutes);
                }).but((scene) -> decision(scene, scene.deadlocked()), "deadlock-awaits-a-decision"),
                Example.changes("/minutes/{minutesId}/major-matter-approval").by((scene) -> {
                    Scene asking = scene.where("approvalForMajor: null", "approvalForMajor: district-party-committee");
                    String minutes = asking.deadlocked();
                    asking.done(
                            asking.call(Call.OFFICE, minutes + "/escalation", "{\"reason\":\"时限不一\",\"major\":true}"));
                    asking.done(decision(asking, minutes));
                    return approval(asking, minutes);
                }).but((scene) -> approval(scene, scene.deadlocked()), "major-matter-awaits-approval"),
                Example.changes("/minutes/{minutesId}/signature")
                    .by((scene) -> scene.signature(scene.consented()))
                    .but((scene) -> scene.signature(scene.asked()), "attending-units-have-consented"),
                Example.changes("/minutes/{minutesId}/issue")
                    .by((scene) -> scene.call(Call.OFFICE, scene.signed() + "/issue", "{\"recipients\":[\"xcb\"]}"))
                    .but((scene) -> scene.call(Call.OFFICE, scene.consented() + "/issue", "{}"), "minutes-are-signed"),
                Example.changes("/minutes/{minutesId}/government-filing")
                    .by((scene) -> filing(scene, scene.issued(), "district-government"))
                    .but((scene) -> filing(scene, scene.issued(), "district-party-committee"),
                            "minutes-are-owed-to-the-body"),
                Example.changes("/minutes/{minutesId}/corrigenda")
                    .by((scene) -> corrigendum(scene, scene.issued()))
                    .but((scene) -> corrigendum(scene, scene.signed()), "minutes-are-issued"),
                Example.changes("/minutes/{minutesId}/corrigenda/{corrigendumId}/consents")
                    .by((scene) -> scene.call("gxj/liaison", scene.correcting() + "/consents", scene.correction("")))
                    .notBy("zgh/liaison", "unit-is-asked-about-the-corrigendum"),
                Example.changes("/minutes/{minutesId}/corrigenda/{corrigendumId}/objections")
                    .by((scene) -> scene.call("gxj/liaison", scene.correcting() + "/objections",
                            scene.correction(",\"reason\":\"不是笔误\"")))
                    .notBy("zgh/liaison", "unit-is-asked-about-the-corrigendum"),
                Example.changes("/minutes/{minutesId}/corrigenda/{corrigendumId}/withdrawal")
                    .by((scene) -> scene.call(Call.OFFICE, scene.correcting() + "/withdrawal", "{\"reason\":\"无需更正\"}"))
                    .notBy("xcb/member", "office-acts"),
                Example.changes("/minutes/{minutesId}/corrigenda/{corrigendumId}/issue").by((scene) -> {
                    String corrigendum = scene.correcting();
                    scene.done(scene.call("xcb/liaison", corrigendum + "/consents", scene.correction("")));
                    scene.done(scene.call("gxj/liaison", corrigendum + "/consents", scene.correction("")));
                    return scene.call(Call.OFFICE, corrigendum + "/issue", "{}");
                })
                    .but((scene) -> scene.call(Call.OFFICE, scene.correcting() + "/issue", "{}"),
                            "units-have-consented-to-the-corrigendum"));
    }

    private static Call silence(Scene scene) {
        return scene.call(Call.OFFICE, scene.asked() + "/silence", "{}");
    }

    private static Call revision(Scene scene, String minutes, String text) {
        return scene.call(Call.OFFICE, minutes + "/revisions", "{\"text\":\"%s\",\"reason\":\"补充时限\"}".formatted(text));
    }

    private static Call answer(Scene scene, String minutes) {
        return scene.call(Call.OFFICE, minutes + "/objections/gxj/answer", "{\"answer\":\"时限已与贵单位商定\"}");
    }

    private static Call approval(Scene scene, String minutes) {
        return scene.call(Call.OFFICE, minutes + "/major-matter-approval", "{\"reference\":\"函二号\"}");
    }

    private static Call decision(Scene scene, String minutes) {
        return scene.call(Call.OFFICE, minutes + "/deadlock-decision",
                "{\"outcome\":\"text-stands\",\"decision\":\"照此办理\",\"reference\":\"函一号\"}");
    }

    private static Call filing(Scene scene, String minutes, String body) {
        return scene.call(Call.OFFICE, minutes + "/government-filing",
                "{\"reference\":\"收文一号\",\"body\":\"%s\"}".formatted(body));
    }

    private static Call corrigendum(Scene scene, String minutes) {
        return scene.call(Call.OFFICE, minutes + "/corrigenda",
                "{\"text\":\"%s\",\"reason\":\"笔误\"}".formatted(Scene.CORRIGENDUM));
    }

}
