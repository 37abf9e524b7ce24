package org.lianxi.command.conference.charterfile.check;

import java.util.Optional;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * The office is hosted by the lead unit.
 */
final class OfficeIsHostedByTheLeadUnit implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Optional<String> lead = draft.root().text("leadUnit");
        draft.rules()
            .leaf("office.host")
            .flatMap((leaf) -> leaf.value().text())
            .filter((host) -> lead.isPresent() && !lead.get().equals(host))
            .ifPresent((host) -> findings.report("rules.office.host", "office-host-is-lead-unit", host, lead.get()));
    }

}
