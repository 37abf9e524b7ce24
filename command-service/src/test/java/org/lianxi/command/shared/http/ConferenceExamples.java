package org.lianxi.command.shared.http;

import java.util.List;
import java.util.function.Function;

/**
 * Commands about the conference itself: its charter, its units and who holds its seats.
 */
final class ConferenceExamples {

    private static final String DECIDED = "{\"basis\":{\"procedure\":\"written\",\"reference\":\"函一号\"},\"effectiveOn\":\"2031-01-01\"}";

    private static final String RUMOUR = "{\"basis\":{\"procedure\":\"rumour\",\"reference\":\"函一号\"}}";

    private static final String REASON = "{\"reason\":\"另行研究\"}";

    private ConferenceExamples() {
    }

    static List<Example> all() {
        return List.of(
                Example.makes("")
                    .by((scene) -> scene.adoption()
                        .saying(scene.charter().replaceFirst("(?m)^  id: (.*)$", "  id: $1-too")))
                    .but(Scene::adoption, "conference-has-no-charter-yet"),
                Example.changes("/amendments")
                    .by((scene) -> amendment(scene, "泉鲤政办〔2026〕8号"))
                    .but((scene) -> amendment(scene, "泉鲤政办〔2021〕26号"), "amendment-has-its-own-document"),
                Example.makes("/unit-changes")
                    .by((scene) -> scene.call("xcb/member", "/unit-changes", admission()))
                    .but((scene) -> scene.call(Call.CONVENER, "/unit-changes",
                            "{\"kind\":\"withdraw\",\"unitCode\":\"wjj\",\"reason\":\"职责调整\"}"), "lead-unit-stays"),
                Example.changes("/unit-changes/{proposalId}/confirmation")
                    .by((scene) -> confirmation(scene, Call.CONVENER))
                    .but((scene) -> confirmation(scene, "xcb/member"), "conference-decides-its-units"),
                Example.changes("/unit-changes/{proposalId}/rejection")
                    .by((scene) -> scene.call(Call.CONVENER, proposed(scene) + "/rejection", REASON))
                    .notBy("xcb/member", "conference-decides-its-units"),
                Example.changes("/seats/{seatId}/ex-officio-holder")
                    .by((scene) -> scene.call(Call.OFFICE, "/seats/convener/ex-officio-holder", evidence()))
                    .but((scene) -> scene.call(Call.OFFICE, "/seats/member:xcb/ex-officio-holder", evidence()),
                            "seat-goes-with-a-post"),
                Example.makes("/liaisons")
                    .by((scene) -> scene.under("shantou-zyb-2012").call("wsj/member", "/liaisons", liaison("wsj")))
                    .but((scene) -> scene.call("xcb/member", "/liaisons", liaison("xcb")), "charter-has-liaisons"),
                Example.makes("/nominations")
                    .by((scene) -> nomination(scene, "member:kjj", "kjj/liaison"))
                    .notBy("jyj/liaison", "seats-unit-nominates"),
                Example.changes("/nominations/{nominationId}/confirmation")
                    .by(decision("member:kjj", "/confirmation", DECIDED))
                    .but(decision("member:kjj", "/confirmation", RUMOUR), "confirmation-cites-a-basis"),
                Example.changes("/nominations/{nominationId}/rejection")
                    .by(decision("member:kjj", "/rejection", REASON))
                    .notBy("kjj/liaison", "conference-confirms-members"),
                Example.changes("/nominations/{nominationId}/withdrawal")
                    .by((scene) -> decision("member:kjj", "/withdrawal", REASON).apply(scene).by("kjj/liaison"))
                    .notBy("jyj/liaison", "nominating-unit-withdraws"),
                Example.changes("/nominations/{nominationId}/office-appointment").by((scene) -> {
                    scene.done(confirmation(scene, Call.CONVENER));
                    return scene.call(Call.CONVENER,
                            scene.made(nomination(scene, "office-member:gxq", "gxq/liaison")) + "/office-appointment",
                            DECIDED);
                }).but(decision("office-member:kjj", "/office-appointment", DECIDED), "seat-is-vacant"),
                Example.changes("/nominations/{nominationId}/office-change")
                    .by(decision("office-member:kjj", "/office-change", DECIDED))
                    .but(decision("member:kjj", "/office-change", DECIDED), "seat-is-of-the-office"));
    }

    private static Call amendment(Scene scene, String documentNumber) {
        return scene.call(Call.CONVENER, "/amendments",
                scene.charter()
                    .replace("documentNumber: 泉鲤政办〔2021〕26号", "documentNumber: " + documentNumber)
                    .replace("inForceFrom: 2021-04-26", "inForceFrom: 2021-05-01")
                    .replace("noticeAhead: {value: P3D", "noticeAhead: {value: P5D"));
    }

    private static String admission() {
        return """
                {"kind":"admit","unitCode":"gxq","name":"高新区管委会","fullName":"高新区管理委员会",
                 "affiliation":"government","reason":"园区企业多"}""";
    }

    private static String proposed(Scene scene) {
        return scene.made(scene.call("xcb/member", "/unit-changes", admission()));
    }

    private static Call confirmation(Scene scene, String actor) {
        return scene.call(actor, proposed(scene) + "/confirmation", "{" + scene.closed().named() + "}");
    }

    private static String evidence() {
        return """
                {"holder":{"name":"王某","post":"区卫健局局长"},"evidence":"任免通知一号","effectiveOn":"2026-01-01"}""";
    }

    private static String liaison(String unit) {
        return "{\"unitCode\":\"%s\",\"liaison\":{\"name\":\"王某\",\"post\":\"科员\"}}".formatted(unit);
    }

    private static Call nomination(Scene scene, String seat, String actor) {
        return scene.call(actor, "/nominations",
                "{\"seatId\":\"%s\",\"nominee\":{\"name\":\"王某\",\"post\":\"副局长\"},\"reason\":\"工作变动\"}"
                    .formatted(seat));
    }

    private static Function<Scene, Call> decision(String seat, String path, String body) {
        return (scene) -> scene.call(Call.CONVENER, scene.made(nomination(scene, seat, "kjj/liaison")) + path, body);
    }

}
