package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * No two entries of a block share an id.
 */
final class IdsAreUnique implements Check {

    private static final List<String> BLOCKS = List.of("clauses", "responsibilities", "duties", "caseKinds", "flows",
            "clocks");

    @Override
    public void examine(Draft draft, Findings findings) {
        for (String block : BLOCKS) {
            Set<String> seen = new HashSet<>();
            for (Entry entry : draft.each(block)) {
                entry.text("id")
                    .filter((id) -> !seen.add(id))
                    .ifPresent((id) -> findings.report(entry.at("id"), "ids-unique", id));
            }
        }
    }

}
