package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Whoever does an act, answers it or is told of it is a unit, a group or an organ of the
 * file, or a group of the case.
 */
final class ActsPartiesAreKnown implements Check {

    private static final Set<String> GROUPS_OF_THE_CASE = Set.of("participants", "asked", "opener");

    @Override
    public void examine(Draft draft, Findings findings) {
        for (DraftKind kind : DraftKind.of(draft)) {
            for (Entry act : kind.acts()) {
                for (String field : List.of("by", "asks", "tells")) {
                    act.each(field).forEach((party) -> examine(party, draft, findings));
                }
            }
        }
    }

    private static void examine(Entry party, Draft draft, Findings findings) {
        party.text()
            .filter((code) -> !GROUPS_OF_THE_CASE.contains(code) && draft.isUnknownParty(code))
            .ifPresent((code) -> findings.report(party, "party-known", code));
    }

}
