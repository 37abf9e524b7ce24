package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Whatever names a clause names one that there is; a flow may also name a duty.
 */
final class ClausesAreKnown implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> clauses = draft.values("clauses", "id");
        for (String block : List.of("responsibilities", "caseKinds")) {
            draft.each(block).forEach((entry) -> examine(entry.at("clause"), clauses, findings));
        }
        draft.rules().leaves().forEach((leaf) -> examine(leaf.entry().at("clause"), clauses, findings));
        Set<String> sources = new HashSet<>(clauses);
        sources.addAll(draft.values("duties", "id"));
        draft.each("flows").forEach((flow) -> examine(flow.at("clause"), sources, findings));
    }

    private void examine(Entry clause, Set<String> known, Findings findings) {
        clause.text()
            .filter((id) -> !known.contains(id))
            .ifPresent((id) -> findings.report(clause, "clause-known", id));
    }

}
