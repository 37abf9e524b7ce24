package org.lianxi.command.shared.http;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * Commands about meetings, as units and the office send them.
 */
final class MeetingExamples {

    private static final String PROPOSAL = """
            {"kind":"ad-hoc","title":"临时会议","reason":"群体性事件","topics":["处置"],"preferredOn":"2031-03-01"}""";

    private static final String MEMBER = "xcb/member";

    private MeetingExamples() {
    }

    static List<Example> all() {
        return List.of(
                Example.makes("/meetings")
                    .by((scene) -> scene.call(Call.CONVENER, "/meetings", Scene.MEETING))
                    .notBy(Call.OFFICE, "convener-convenes"),
                Example.changes("/meetings/{meetingId}/convening")
                    .by((scene) -> scene.call(Call.CONVENER, proposed(scene) + "/convening", Scene.MEETING))
                    .notBy(Call.OFFICE, "convener-convenes"),
                Example.makes("/meeting-proposals")
                    .by((scene) -> scene.call(MEMBER, "/meeting-proposals", PROPOSAL))
                    .notBy("xcb/office-deputy", "actor-holds-the-role"),
                Example.changes("/meetings/{meetingId}/declining")
                    .by((scene) -> scene.call(Call.CONVENER, proposed(scene) + "/declining", reason("并入例会")))
                    .notBy(Call.OFFICE, "convener-convenes"),
                Example.changes("/meetings/{meetingId}/rescheduling")
                    .by((scene) -> scene.call(Call.CONVENER, scene.convened() + "/rescheduling",
                            """
                                    {"startsAt":"2026-01-11T09:00:00+08:00","endsAt":"2026-01-11T11:00:00+08:00","reason":"会场冲突"}"""))
                    .but((scene) -> scene.call(Call.CONVENER, scene.opened() + "/rescheduling",
                            """
                                    {"startsAt":"2026-01-11T09:00:00+08:00","endsAt":"2026-01-11T11:00:00+08:00","reason":"会场冲突"}"""),
                            "meeting-has-not-begun"),
                Example.changes("/meetings/{meetingId}/cancellation")
                    .by((scene) -> scene.call(Call.CONVENER, scene.convened() + "/cancellation", reason("议题并入例会")))
                    .but((scene) -> scene.call(Call.CONVENER, scene.opened() + "/cancellation", reason("议题并入例会")),
                            "meeting-has-not-begun"),
                Example.changes("/meetings/{meetingId}/agenda-items")
                    .by((scene) -> scene.call(MEMBER, scene.convened() + "/agenda-items", "{\"title\":\"宣传周\"}"))
                    .but((scene) -> scene.call(MEMBER, scene.closed().meeting() + "/agenda-items",
                            "{\"title\":\"宣传周\"}"), "meeting-has-not-begun"),
                item("acceptance", "{}"), item("declining", reason("另行研究")),
                Example.changes("/meetings/{meetingId}/replies")
                    .by((scene) -> scene.call(MEMBER, scene.convened() + "/replies", "{\"reply\":\"attending\"}"))
                    .but((scene) -> scene.call(MEMBER, scene.convened() + "/replies", "{\"reply\":\"excused\"}"),
                            "reply-says-who-or-why"),
                Example.changes("/meetings/{meetingId}/excuses")
                    .by((scene) -> scene.call(Call.OFFICE, scene.convened() + "/excuses",
                            "{\"unitCode\":\"jyj\",\"reason\":\"外出\"}"))
                    .notBy(MEMBER, "office-acts"),
                Example.changes("/meetings/{meetingId}/opening")
                    .by((scene) -> scene.call(Call.OFFICE, scene.convened() + "/opening", "{}"))
                    .but((scene) -> scene.call(Call.OFFICE, scene.convened() + "/opening",
                            "{\"presiderSeat\":\"member:wjj\"}"), "convener-presides"),
                Example.changes("/meetings/{meetingId}/delegations")
                    .by((scene) -> scene.call(Call.OFFICE, scene.convened() + "/delegations",
                            "{\"toSeat\":\"member:wjj\",\"reason\":\"召集人出差\"}"))
                    .but((scene) -> scene.call(Call.OFFICE, scene.convened() + "/delegations",
                            "{\"toSeat\":\"member:wjj\"}"), "convener-presides"),
                Example.changes("/meetings/{meetingId}/attendances")
                    .by((scene) -> scene.call(Call.OFFICE, scene.opened() + "/attendances",
                            "{\"unitCode\":\"jyj\",\"capacity\":\"substitute\",\"attendee\":\"王达\"}"))
                    .but((scene) -> scene.call(Call.OFFICE, scene.convened() + "/attendances",
                            "{\"unitCode\":\"jyj\",\"capacity\":\"member\"}"), "meeting-is-in-session"),
                Example.makes("/subjects/{subjectId}/erasure")
                    .by((scene) -> scene.call(Call.OFFICE, "/subjects/" + scene.outsider() + "/erasure",
                            "{\"ground\":\"purpose-met\"}"))
                    .notBy(MEMBER, "office-or-data-protection-erases"),
                moment("late-arrivals"), moment("early-departures"),
                Example.changes("/meetings/{meetingId}/resolutions")
                    .by((scene) -> scene.call(Call.OFFICE, scene.opened() + "/resolutions",
                            resolution("2031-01-31", "")))
                    .but((scene) -> scene.call(Call.OFFICE, scene.opened() + "/resolutions",
                            resolution("2026-01-09", "")), "resolution-is-not-due-before-the-meeting"),
                Example.changes("/meetings/{meetingId}/resolutions/{resolutionId}/corrections")
                    .by(correction("2031-02-28"))
                    .but(correction("2026-01-09"), "resolution-is-not-due-before-the-meeting"),
                Example.changes("/meetings/{meetingId}/resolutions/{resolutionId}/dissents")
                    .by(dissent("reservation"))
                    .but(dissent("against"), "position-fits-the-decision-mode"),
                Example.changes("/meetings/{meetingId}/votes")
                    .by((scene) -> vote(scene.where("mode: {value: consensus, basis: inferred}",
                            "mode: {value: vote, basis: inferred}\n    majority: {value: simple, basis: inferred}")))
                    .but(MeetingExamples::vote, "charter-decides-by-vote"),
                Example.changes("/meetings/{meetingId}/closing")
                    .by((scene) -> scene.call(Call.OFFICE, scene.attended() + "/closing", "{}"))
                    .but((scene) -> scene.call(Call.OFFICE, scene.opened() + "/closing", "{}"),
                            "at-least-one-unit-attends"));
    }

    private static String reason(String reason) {
        return "{\"reason\":\"" + reason + "\"}";
    }

    private static String proposed(Scene scene) {
        return scene.made(scene.call(MEMBER, "/meeting-proposals", PROPOSAL));
    }

    private static Example item(String decision, String body) {
        return Example.changes("/meetings/{meetingId}/agenda-items/{itemId}/" + decision).by((scene) -> {
            String meeting = scene.convened();
            String item = scene.done(scene.call(MEMBER, meeting + "/agenda-items", "{\"title\":\"宣传周\"}"));
            return scene.call(Call.OFFICE, meeting + "/agenda-items/" + item + "/" + decision, body);
        }).notBy(MEMBER, "office-acts");
    }

    private static Example moment(String moments) {
        return Example.changes("/meetings/{meetingId}/" + moments)
            .by((scene) -> scene.call(Call.OFFICE, scene.attended() + "/" + moments, at("gxj")))
            .but((scene) -> scene.call(Call.OFFICE, scene.attended() + "/" + moments, at("jyj")),
                    "unit-is-recorded-as-present");
    }

    private static String at(String unit) {
        return "{\"unitCode\":\"%s\",\"at\":\"%s\"}".formatted(unit, OffsetDateTime.now());
    }

    private static String resolution(String dueOn, String more) {
        return "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"gxj\",\"coUnits\":[\"mzj\"],\"dueOn\":\"%s\"%s}"
            .formatted(dueOn, more);
    }

    private static Function<Scene, Call> correction(String dueOn) {
        return (scene) -> {
            Scene.Agreed agreed = scene.agreed();
            return scene.call(Call.OFFICE, agreed.meeting() + "/resolutions/" + agreed.resolution() + "/corrections",
                    resolution(dueOn, ",\"reason\":\"时限写错\""));
        };
    }

    private static Call vote(Scene scene) {
        return scene.call(Call.OFFICE, scene.attended() + "/votes", """
                {"title":"专项治理","text":"开展专项治理","votes":[{"unitCode":"xcb","position":"for"},
                 {"unitCode":"gxj","position":"for"}]}""");
    }

    private static Function<Scene, Call> dissent(String position) {
        return (scene) -> {
            Scene.Agreed agreed = scene.agreed();
            return scene.call(Call.OFFICE, agreed.meeting() + "/resolutions/" + agreed.resolution() + "/dissents",
                    "{\"unitCode\":\"xcb\",\"position\":\"%s\",\"opinion\":\"时限偏紧\"}".formatted(position));
        };
    }

}
