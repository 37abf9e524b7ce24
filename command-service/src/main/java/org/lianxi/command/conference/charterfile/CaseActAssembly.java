package org.lianxi.command.conference.charterfile;

import java.util.Map;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.contract.conference.CaseAct;

/**
 * Makes the acts of a case kind from a file that is free of errors.
 */
final class CaseActAssembly {

    private static final int LONGEST_TEXT = 4_000;

    private static final int HIGHEST_COUNT = 1_000_000;

    private CaseActAssembly() {
    }

    static CaseAct act(Entry act) {
        return new CaseAct(word(act, "id"), word(act, "name"), act.texts("by"), act.isTrue("opens"),
                act.texts("tracks"), act.texts("from"), word(act, "to"),
                act.each("needs").stream().map(CaseActAssembly::need).toList(), word(act, "gives"), fields(act),
                word(act, "once"), act.texts("apartFrom"), act.texts("asks"), act.texts("tells"), word(act, "waitsFor"),
                act.isTrue("closes"));
    }

    private static CaseAct.Need need(Entry need) {
        return new CaseAct.Need(word(need, "act"), need.text("by").orElse("one"));
    }

    private static Map<String, CaseAct.Field> fields(Entry act) {
        Entry fields = act.at("fields");
        return CharterAssembly.inOrder(fields, (name) -> field(fields.at(name)));
    }

    private static CaseAct.Field field(Entry field) {
        String type = word(field, "type");
        int most = field.at("max").isPresent() ? field.at("max").node().intValue()
                : Set.of("count", "balance").contains(type) ? HIGHEST_COUNT : LONGEST_TEXT;
        return new CaseAct.Field(word(field, "label"), type, field.isTrue("required"), most, word(field, "among"));
    }

    private static String word(Entry entry, String name) {
        return entry.text(name).orElse(null);
    }

}
