package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * An organ outside the units has no code of a unit: a code says who acts and who is told
 * (C-4.7, K1).
 */
final class OrgansAreNoUnits implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        draft.root()
            .at("organs")
            .names()
            .stream()
            .filter((code) -> draft.unitCodes().contains(code))
            .forEach((code) -> findings.report(draft.root().at("organs").at(code), "organ-code-is-no-unit", code));
    }

}
