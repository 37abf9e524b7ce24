package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * No two acts of a case kind share an id.
 */
final class ActsAreUnique implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (DraftKind kind : DraftKind.of(draft)) {
            Set<String> seen = new HashSet<>();
            for (Entry act : kind.acts()) {
                act.text("id")
                    .filter((id) -> !seen.add(id))
                    .ifPresent((id) -> findings.report(act.at("id"), "ids-unique", id));
            }
        }
    }

}
