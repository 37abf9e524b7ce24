package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Every list names member units, each once.
 */
final class ListsUseKnownCodes implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Entry lists = draft.root().at("lists");
        for (String name : lists.names()) {
            Set<String> seen = new HashSet<>();
            for (Entry item : lists.each(name)) {
                item.text().ifPresent((code) -> examine(item, code, seen, draft, findings));
            }
        }
    }

    private void examine(Entry item, String code, Set<String> seen, Draft draft, Findings findings) {
        if (draft.isUnknownUnit(code)) {
            findings.report(item, "list-codes-known", code);
        }
        else if (!seen.add(code)) {
            findings.report(item, "list-codes-once", code);
        }
    }

}
