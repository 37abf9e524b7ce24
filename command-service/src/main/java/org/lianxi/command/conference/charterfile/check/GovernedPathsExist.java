package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A clause governs rules and parts of the file that there are.
 */
final class GovernedPathsExist implements Check {

    /**
     * What clauses may govern that is no parameter: parts of the file, and rules that
     * have no knob.
     */
    private static final List<String> STRUCTURE = List.of("identity", "source", "units", "lists", "duties",
            "responsibilities", "caseKinds", "flows", "clocks", "seats.office", "minutes.resolutions",
            "tracking.source");

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> known = known(draft);
        for (Entry clause : draft.each("clauses")) {
            for (Entry path : clause.each("governs")) {
                path.text()
                    .filter((wanted) -> !known.contains(wanted))
                    .ifPresent((wanted) -> findings.report(path, "governed-path-exists", wanted));
            }
        }
    }

    private static Set<String> known(Draft draft) {
        Set<String> known = new HashSet<>(STRUCTURE);
        known.addAll(draft.rules().paths());
        draft.values("seats", "role").forEach((role) -> known.add("seats." + role));
        draft.root().at("lists").names().forEach((name) -> known.add("lists." + name));
        for (String block : List.of("responsibilities", "caseKinds", "flows", "duties", "clocks")) {
            draft.values(block, "id").forEach((id) -> known.add(block + "." + id));
        }
        return known;
    }

}
