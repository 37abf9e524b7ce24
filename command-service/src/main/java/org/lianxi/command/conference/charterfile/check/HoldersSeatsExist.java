package org.lianxi.command.conference.charterfile.check;

import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Every holder holds a seat that there is.
 */
final class HoldersSeatsExist implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> seats = draft.seats().stream().map(DraftSeat::id).collect(Collectors.toSet());
        for (Entry holder : draft.each("holders")) {
            holder.text("seat")
                .filter((seat) -> !seats.contains(seat))
                .ifPresent((seat) -> findings.report(holder.at("seat"), "holder-seat-exists", seat));
        }
    }

}
