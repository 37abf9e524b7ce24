package org.lianxi.standalone.demo;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A regular meeting is convened, nine units attend, two matters are agreed.
 */
final class MeetingIsHeld implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public void play(Story story) throws IOException, InterruptedException {
        convene(story);
        open(story);
        for (Unit unit : story.attending()) {
            step(story, "/attendances", story.office(), Map.of("unitCode", unit.code(), "capacity", "member"));
        }
        story.tell("attended", Integer.toString(story.attending().size()), names(story.attending()));
        resolve(story, "first", Lead.of(story));
        resolve(story, "second", Lead.ofSecond(story));
        step(story, "/closing", story.convener(), Map.of());
        story.tell("closed");
    }

    private static void convene(Story story) throws IOException, InterruptedException {
        OffsetDateTime startsAt = story.today().plusDays(3).atTime(15, 0).atZone(ZONE).toOffsetDateTime();
        story
            .meeting(story
                .create("/meetings", story.convener(),
                        Map.of("kind", "regular", "title", story.text("meeting-title"), "startsAt", startsAt.toString(),
                                "endsAt", startsAt.plusHours(2).toString(), "place", story.text("meeting-place"),
                                "topics", List.of(story.text("topic-1"), story.text("topic-2"))))
                .path("id")
                .asString());
        story.tell("convened", Integer.toString(story.units().size()));
    }

    private static void open(Story story) throws IOException, InterruptedException {
        step(story, "/opening", story.convener(), Map.of("presiderSeat", "convener"));
        story.tell("opened");
    }

    private static void resolve(Story story, String which, Lead lead) throws IOException, InterruptedException {
        step(story, "/resolutions", story.office(),
                Map.of("title", story.text("resolution-" + which), "text", story.text("resolution-" + which + "-text"),
                        "leadUnit", lead.unit().code(), "coUnits", lead.coUnitCodes(), "dueOn",
                        story.today().plusMonths(2).toString()));
        story.tell("resolved", story.text("resolution-" + which), lead.unit().name(), names(lead.coUnits()));
    }

    private static void step(Story story, String path, Actor actor, Object body)
            throws IOException, InterruptedException {
        story.change(story.meeting(), "/meetings/" + story.meeting() + path, actor, body);
    }

    private static String names(List<Unit> units) {
        return String.join("、", units.stream().map(Unit::name).toList());
    }

}
