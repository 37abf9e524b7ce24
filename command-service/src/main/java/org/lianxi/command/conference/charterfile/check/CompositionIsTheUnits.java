package org.lianxi.command.conference.charterfile.check;

import java.util.List;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * The composition list has every member unit.
 */
final class CompositionIsTheUnits implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Entry composition = draft.root().at("lists").at("composition");
        if (!composition.node().isArray()) {
            return;
        }
        List<String> listed = draft.root().at("lists").texts("composition");
        draft.unitCodes()
            .stream()
            .filter((code) -> !listed.contains(code))
            .forEach((code) -> findings.report(composition, "composition-equals-units", code));
    }

}
