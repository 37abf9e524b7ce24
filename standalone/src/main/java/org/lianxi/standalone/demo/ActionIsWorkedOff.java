package org.lianxi.standalone.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The first agreed matter becomes an action: accepted, reported on twice, claimed,
 * returned, claimed again, verified by an officer of another unit.
 */
final class ActionIsWorkedOff implements Chapter {

    @Override
    public void play(Story story) throws IOException, InterruptedException {
        Lead lead = Lead.of(story);
        assign(story, lead);
        List<Unit> responsible = new ArrayList<>(List.of(lead.unit()));
        responsible.addAll(lead.coUnits());
        for (Unit unit : responsible) {
            step(story, "/acceptances", new Actor(unit.code(), "member"), Map.of());
        }
        story.tell("accepted", Integer.toString(responsible.size()));
        Actor doer = new Actor(lead.unit().code(), "member");
        report(story, doer, lead, 40, "first");
        report(story, doer, lead, 100, "second");
        step(story, "/completion-claims", doer, Map.of("summary", story.text("claim")));
        Actor officer = story.officerOutside(lead.unit());
        step(story, "/return", officer, Map.of("reason", story.text("return-reason")));
        story.tell("returned", lead.unit().name());
        step(story, "/completion-claims", doer, Map.of("summary", story.text("second-claim")));
        step(story, "/verification", officer, Map.of("remark", story.text("verification-remark")));
        story.tell("verified");
    }

    private static void assign(Story story, Lead lead) throws IOException, InterruptedException {
        JsonNode resolution = story.ask("/meetings/" + story.meeting()).path("resolutions").path(0);
        story
            .action(story
                .create("/actions", story.office(),
                        Map.of("title", story.text("resolution-first"), "text", story.text("resolution-first-text"),
                                "meetingId", story.meeting(), "resolutionId",
                                resolution.path("resolutionId").asString(), "leadUnit", lead.unit().code(), "coUnits",
                                lead.coUnitCodes(), "dueOn", story.today().plusMonths(2).toString()))
                .path("id")
                .asString());
        story.tell("assigned", lead.unit().name());
    }

    private static void report(Story story, Actor doer, Lead lead, int percent, String which)
            throws IOException, InterruptedException {
        step(story, "/progress-reports", doer, Map.of("percent", percent, "summary", story.text("report-" + which)));
        story.tell("reported", lead.unit().name(), Integer.toString(percent), Integer.toString(story.units().size()));
    }

    private static void step(Story story, String path, Actor actor, Object body)
            throws IOException, InterruptedException {
        story.change(story.action(), "/actions/" + story.action() + path, actor, body);
    }

}
