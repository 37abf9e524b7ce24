package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * No two seats share an id, also after expansion.
 */
final class SeatIdsAreUnique implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> seen = new HashSet<>();
        draft.seats()
            .stream()
            .filter((seat) -> !seen.add(seat.id()))
            .forEach((seat) -> findings.report(seat.entry().at("id"), "seat-ids-unique", seat.id()));
    }

}
