package org.lianxi.command.conference.charterfile.check;

import java.util.Map;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * What the file counts equals what it declares.
 */
final class DeclaredNumbersAgree implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        Entry declared = draft.root().at("declared");
        Map<String, Integer> counted = Map.of("units", draft.each("units").size(), "seats", draft.seats().size(),
                "persons", persons(draft), "duties", draft.each("duties").size(), "responsibilities",
                draft.each("responsibilities").size(), "flows", draft.each("flows").size());
        counted.forEach((what, count) -> {
            Entry number = declared.at(what);
            if (number.node().isInt() && number.node().intValue() != count) {
                findings.report(number, "declared-numbers-agree", number.node().asString(), count.toString());
            }
        });
    }

    private static int persons(Draft draft) {
        return draft.each("holders")
            .stream()
            .map((holder) -> holder.text("personId").or(() -> holder.text("person")))
            .collect(Collectors.toSet())
            .size();
    }

}
