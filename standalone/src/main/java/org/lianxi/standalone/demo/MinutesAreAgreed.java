package org.lianxi.standalone.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The minutes: consent of eight, a change that voids it, a refused issue, consent of all
 * nine, signature, issue and copy-report.
 */
final class MinutesAreAgreed implements Chapter {

    @Override
    public void play(Story story) throws IOException, InterruptedException {
        story
            .minutes(story
                .create("/minutes", story.office(),
                        Map.of("meetingId", story.meeting(), "title", story.text("minutes-title")))
                .path("id")
                .asString());
        step(story, "/consent-requests", story.office(), Map.of("dueOn", story.today().plusDays(5).toString()));
        List<Unit> attending = story.attending();
        story.tell("drafted", Integer.toString(attending.size()));
        List<Unit> allButOne = attending.subList(0, attending.size() - 1);
        consent(story, allButOne);
        story.tell("some-consented", Integer.toString(allButOne.size()), attending.getLast().name());
        revise(story);
        issueTooEarly(story);
        step(story, "/consent-requests", story.office(), Map.of());
        consent(story, attending);
        story.tell("all-consented", Integer.toString(attending.size()));
        sign(story);
        story.tell("signed");
        step(story, "/issue", story.office(), Map.of());
        story.tell("issued");
        step(story, "/government-filing", story.office(), Map.of("reference", story.text("filing-reference")));
        story.tell("filed");
    }

    private static void revise(Story story) throws IOException, InterruptedException {
        JsonNode minutes = story.ask("/minutes/" + story.minutes());
        step(story, "/revisions", story.office(),
                Map.of("text", minutes.path("text").asString() + "\n" + story.text("revision-text"), "reason",
                        story.text("revision-reason")));
        story.tell("revised");
    }

    private static void issueTooEarly(Story story) throws IOException, InterruptedException {
        try {
            step(story, "/issue", story.office(), Map.of());
        }
        catch (RefusedException refused) {
            story.tell("issue-refused", Integer.toString(refused.status()), refused.detail(), refused.clause());
            return;
        }
        throw new IllegalStateException("the minutes were issued without consent");
    }

    private static void sign(Story story) throws IOException, InterruptedException {
        JsonNode minutes = story.ask("/minutes/" + story.minutes());
        step(story, "/signature", story.convener(), Map.of("version", minutes.path("version").asInt(), "contentHash",
                minutes.path("contentHash").asString()));
    }

    private static void consent(Story story, List<Unit> units) throws IOException, InterruptedException {
        JsonNode minutes = story.ask("/minutes/" + story.minutes());
        for (Unit unit : units) {
            step(story, "/consents", new Actor(unit.code(), "member"), Map.of("version",
                    minutes.path("version").asInt(), "contentHash", minutes.path("contentHash").asString()));
        }
    }

    private static void step(Story story, String path, Actor actor, Object body)
            throws IOException, InterruptedException {
        story.change(story.minutes(), "/minutes/" + story.minutes() + path, actor, body);
    }

}
