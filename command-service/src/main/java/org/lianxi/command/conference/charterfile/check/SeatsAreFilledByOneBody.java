package org.lianxi.command.conference.charterfile.check;

import java.util.stream.Stream;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A seat is filled by a member unit, by an organ outside, or once per unit.
 */
final class SeatsAreFilledByOneBody implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (Entry seat : draft.each("seats")) {
            long bodies = Stream.of("unit", "organ", "perUnit").filter((name) -> seat.at(name).isPresent()).count();
            if (bodies != 1) {
                findings.report(seat, "seat-filled-by-one-body", seat.text("id").orElse("?"));
            }
            seat.text("unit")
                .filter(draft::isUnknownUnit)
                .ifPresent((code) -> findings.report(seat.at("unit"), "seat-unit-known", code));
        }
    }

}
