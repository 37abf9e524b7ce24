package org.lianxi.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxi.standalone.terminal.Messages;

/**
 * The narrated scenario: the charter's whole life once round, through the public API.
 */
public final class Scenario {

    private static final List<Chapter> CHAPTERS = List.of(new MemberChanges(), new MeetingIsHeld(),
            new MinutesAreAgreed(), new ActionIsWorkedOff());

    private final Map<String, String> services;

    private final Messages messages;

    private final Clock clock;

    /**
     * To be played.
     * @param services base URLs by service name
     * @param messages the narrator's language
     * @param clock what day it is
     */
    public Scenario(Map<String, String> services, Messages messages, Clock clock) {
        this.services = services;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Plays it, waits until every unit has been told, and prints who received what.
     * @param stage where to tell the story
     * @param result where to print the counts
     * @param json whether to print them as one JSON document
     * @return whether no unit missed anything
     * @throws IOException if a service refuses or does not answer
     * @throws InterruptedException if interrupted
     */
    public boolean play(PrintStream stage, PrintStream result, boolean json) throws IOException, InterruptedException {
        try (Api commands = new Api(this.services.get("command-service"));
                Api questions = new Api(this.services.get("query-service"));
                Api notices = new Api(this.services.get("notification-service"))) {
            Story story = new Story(commands, questions, this.messages, new Narrator(stage), LocalDate.now(this.clock));
            story.readConference();
            story.tell("title");
            for (Chapter chapter : CHAPTERS) {
                chapter.play(story);
            }
            story.tell("waiting");
            Tally tally = new EveryUnitKnows(story, notices).await();
            if (json) {
                result.println(tally.json());
            }
            else {
                tally.lines(this.messages).forEach(result::println);
            }
            story.tell(tally.isComplete() ? "nobody-missed" : "somebody-missed", Integer.toString(tally.missed()));
            return tally.isComplete();
        }
    }

}
