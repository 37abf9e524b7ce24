package org.lianxi.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.RefusedException;
import org.lianxi.scenarios.course.Step;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays a course: sets the clock and sends each command on the way that it takes in
 * production, below HTTP. What is refused has to be what the course says.
 */
final class Players {

    private static final JsonMapper JSON = new JsonMapper();

    private final MovedClock clock;

    private final Commands commands;

    private final LongSupplier logIndex;

    private final Runnable settle;

    private final List<String> refusals = new ArrayList<>();

    /**
     * Not yet playing.
     * @param clock the clock of the service
     * @param commands the service
     * @param logIndex which index its log has reached
     * @param settle waits until everybody was told of all that happened
     */
    Players(MovedClock clock, Commands commands, LongSupplier logIndex, Runnable settle) {
        this.settle = settle;
        this.clock = clock;
        this.commands = commands;
        this.logIndex = logIndex;
    }

    /**
     * Plays to the end.
     * @param monthEnds called with every month that is over
     */
    void play(Iterator<Step> course, Consumer<YearMonth> monthEnds) {
        YearMonth month = null;
        while (course.hasNext()) {
            Step step = course.next();
            YearMonth now = YearMonth.from(step.at().atZone(this.clock.getZone()));
            if (month != null && !now.equals(month)) {
                monthEnds.accept(month);
            }
            month = now;
            play(step);
        }
        monthEnds.accept(month);
    }

    /**
     * Before units change, everybody is told of what happened under the old ones: a
     * notice comes on record by the units in force at that moment, and in a year of
     * seconds that may be months later.
     */
    private void play(Step step) {
        ConferenceCommand command = step.command(this.logIndex);
        if (command instanceof ConfirmUnitChange) {
            this.settle.run();
        }
        this.clock.set(step.at());
        String refusal = send(step, command);
        assertThat(refusal).as("%s %s of %s", step.at(), command, step.actor()).isEqualTo(step.refusal());
        if (refusal != null) {
            this.refusals.add(refusal);
        }
    }

    private String send(Step step, ConferenceCommand command) {
        UUID key = step.key();
        CommandRequest request = new CommandRequest(step.actor(), key, "*",
                key.toString().getBytes(StandardCharsets.UTF_8), "/");
        try {
            this.commands.change(request, command);
            return null;
        }
        catch (RefusedException ex) {
            return JSON.readTree(ex.problem()).path("code").asString();
        }
    }

    /**
     * Codes of the refusals met, in their order.
     */
    List<String> refusals() {
        return this.refusals;
    }

}
