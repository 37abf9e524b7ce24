package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * No two member units share a code.
 */
final class UnitCodesAreUnique implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Entry unit : draft.each("units")) {
            unit.text("code")
                .filter((code) -> !seen.add(code))
                .ifPresent((code) -> findings.report(unit.at("code"), "unit-codes-unique", code));
        }
    }

}
