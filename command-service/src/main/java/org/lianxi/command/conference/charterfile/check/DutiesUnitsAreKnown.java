package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Every duty belongs to a member unit.
 */
final class DutiesUnitsAreKnown implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (Entry duty : draft.each("duties")) {
            duty.text("unit")
                .filter(draft::isUnknownUnit)
                .ifPresent((code) -> findings.report(duty.at("unit"), "duty-unit-known", code));
        }
    }

}
