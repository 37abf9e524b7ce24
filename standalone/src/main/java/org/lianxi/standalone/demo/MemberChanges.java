package org.lianxi.standalone.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A unit proposes a successor for its seat and the conference confirms.
 */
final class MemberChanges implements Chapter {

    private static final int PLACE_OF_THE_UNIT = 4;

    @Override
    public void play(Story story) throws IOException, InterruptedException {
        Unit unit = story.units().get(Math.min(PLACE_OF_THE_UNIT, story.units().size() - 1));
        JsonNode seat = memberSeat(story, unit);
        String seatId = seat.path("seatId").asString();
        String nomination = pending(story, seatId);
        if (nomination == null) {
            JsonNode nominee = other(story, seat, unit);
            nomination = story
                .create("/nominations", new Actor(unit.code(), "member"), Map.of("seatId", seatId, "nominee",
                        Map.of("personId", nominee.path("personId").asString(), "name", nominee.path("name").asString(),
                                "post", nominee.path("post").asString()),
                        "reason", story.text("nomination-reason")))
                .path("id")
                .asString();
            story.tell("nominated", unit.name(), nominee.path("name").asString());
        }
        else {
            story.tell("nomination-left-over", unit.name());
        }
        story.change("conference-" + story.conference(), "/nominations/" + nomination + "/confirmation",
                story.convener(),
                Map.of("basis", Map.of("procedure", "written", "reference", story.text("confirmation-reference"))));
        story.readRoster();
        story.tell("confirmed", unit.name(), memberSeat(story, unit).path("holder").path("name").asString(),
                Integer.toString(story.units().size()));
    }

    private static JsonNode memberSeat(Story story, Unit unit) {
        for (JsonNode seat : story.seats()) {
            if (seat.path("role").asString().equals("member") && seat.path("unitCode").asString().equals(unit.code())) {
                return seat;
            }
        }
        throw new IllegalStateException("no member seat of " + unit.code());
    }

    private static String pending(Story story, String seatId) throws IOException, InterruptedException {
        for (JsonNode nomination : story.ask("/nominations?state=pending&limit=500").path("nominations")) {
            if (nomination.path("seatId").asString().equals(seatId)) {
                return nomination.path("nominationId").asString();
            }
        }
        return null;
    }

    /**
     * Whoever else the charter names for this unit: from its other seats, or a former
     * holder of this one.
     */
    private static JsonNode other(Story story, JsonNode seat, Unit unit) throws IOException, InterruptedException {
        List<JsonNode> people = new ArrayList<>();
        for (JsonNode each : story.seats()) {
            if (each.path("unitCode").asString().equals(unit.code())) {
                people.add(each.path("holder"));
            }
        }
        for (JsonNode term : story.askAll("/seats/" + seat.path("seatId").asString() + "/terms", "terms")) {
            people.add(term.path("holder"));
        }
        String holder = seat.path("holder").path("personId").asString();
        return people.stream()
            .filter((person) -> person.hasNonNull("personId") && !person.path("personId").asString().equals(holder))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody else is named for " + unit.code()));
    }

}
