package org.lianxi.command.conference.charterfile.check;

import java.time.DateTimeException;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A clock that runs in working days says how many: a month has no fixed number of them.
 */
final class WorkingDaysAreCounted implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (Entry clock : draft.each("clocks")) {
            Optional<String> within = clock.text("within");
            if (clock.isTrue("workingDays") && within.isPresent() && isTerm(within.get(), false)
                    && !isTerm(within.get(), true)) {
                findings.report(clock.at("within"), "working-days-counted", within.get());
            }
        }
    }

    /**
     * What is no term at all is the schema's to report.
     */
    private static boolean isTerm(String text, boolean workingDays) {
        try {
            Term.parse(text, workingDays);
            return true;
        }
        catch (DateTimeException ex) {
            return false;
        }
    }

}
