package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * The lead unit is a member unit.
 */
final class LeadUnitIsAMember implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        draft.root()
            .text("leadUnit")
            .filter(draft::isUnknownUnit)
            .ifPresent((code) -> findings.report("leadUnit", "lead-unit-known", code));
    }

}
