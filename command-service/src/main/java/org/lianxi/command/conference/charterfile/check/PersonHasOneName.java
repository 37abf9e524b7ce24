package org.lianxi.command.conference.charterfile.check;

import java.util.HashMap;
import java.util.Map;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * One person id belongs to one name.
 */
final class PersonHasOneName implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Map<String, String> names = new HashMap<>();
        for (Entry holder : draft.each("holders")) {
            String name = holder.text("person").orElse("");
            holder.text("personId")
                .filter((id) -> !names.computeIfAbsent(id, (first) -> name).equals(name))
                .ifPresent((id) -> findings.report(holder.at("personId"), "person-has-one-name", id, names.get(id)));
        }
    }

}
