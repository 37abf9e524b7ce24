package org.lianxi.command.conference.charterfile.check;

import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A rule that names an information flow names one of the file's.
 */
final class NamedFlowsAreKnown implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> flows = draft.values("flows", "id");
        draft.rules()
            .leaf("issues.workersFlow")
            .ifPresent((leaf) -> leaf.value()
                .text()
                .filter((flow) -> !flows.contains(flow))
                .ifPresent((flow) -> findings.report(leaf.entry(), "flow-known", flow)));
    }

}
