package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A seat has one holder at most.
 */
final class SeatsHaveOneHolder implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> taken = new HashSet<>();
        for (Entry holder : draft.each("holders")) {
            holder.text("seat")
                .filter((seat) -> !taken.add(seat))
                .ifPresent((seat) -> findings.report(holder.at("seat"), "seat-has-one-holder", seat));
        }
    }

}
