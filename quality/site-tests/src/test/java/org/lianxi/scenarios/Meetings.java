package org.lianxi.scenarios;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Meetings as stories need them: called, held, minuted.
 */
final class Meetings {

    private Meetings() {
    }

    /**
     * A meeting tomorrow.
     * @return its id
     */
    static String convened(Story story) {
        OffsetDateTime start = OffsetDateTime.ofInstant(story.now(), ZoneId.of("Asia/Shanghai")).plusDays(1);
        return story.makes(story.convener(), "/meetings", Map.of("kind", "ad-hoc", "title", "专题会议", "startsAt",
                start.toString(), "endsAt", start.plusHours(2).toString(), "place", "一号会议室", "topics", List.of("议题")));
    }

    static void opens(Story story, String meeting, String... units) {
        story.does(story.office(), "/meetings/" + meeting + "/opening", Map.of());
        for (String unit : units) {
            story.does(story.office(), "/meetings/" + meeting + "/attendances",
                    Map.of("unitCode", unit, "capacity", "member"));
        }
    }

    /**
     * A matter that the meeting agreed.
     * @param more more of what is said, name and value by turns
     * @return the resolution's id
     */
    static String agrees(Story story, String meeting, String lead, Object... more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("title", "专项治理", "text", "开展专项治理。", "leadUnit", lead,
                "dueOn", story.today().plusMonths(2).toString()));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        story.does(story.office(), "/meetings/" + meeting + "/resolutions", body);
        JsonNode agreed = story.asks("/meetings/" + meeting).path("resolutions");
        return agreed.get(agreed.size() - 1).path("resolutionId").asString();
    }

    /**
     * The meeting ends; its minutes are agreed to by everybody who was there, signed and
     * issued.
     * @return the minutes' id
     */
    static String issued(Story story, String meeting, String... units) {
        story.does(story.office(), "/meetings/" + meeting + "/closing", Map.of());
        String minutes = story.makes(story.office(), "/minutes", Map.of("meetingId", meeting));
        story.does(story.office(), "/minutes/" + minutes + "/consent-requests", Map.of());
        JsonNode shown = story.asks("/minutes/" + minutes);
        Map<String, Object> version = Map.of("version", shown.path("version").asInt(), "contentHash",
                shown.path("contentHash").asString());
        for (String unit : units) {
            story.does(story.unit(unit), "/minutes/" + minutes + "/consents", version);
        }
        story.does(story.convener(), "/minutes/" + minutes + "/signature", version);
        story.does(story.office(), "/minutes/" + minutes + "/issue", Map.of());
        return minutes;
    }

}
