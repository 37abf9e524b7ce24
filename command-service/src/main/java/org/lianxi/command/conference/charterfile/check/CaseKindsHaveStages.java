package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A case kind has either stages or tracks.
 */
final class CaseKindsHaveStages implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (Entry kind : draft.each("caseKinds")) {
            if (kind.at("stages").isPresent() == kind.at("tracks").isPresent()) {
                findings.report(kind, "case-kind-has-stages", kind.text("id").orElse("?"));
            }
        }
    }

}
