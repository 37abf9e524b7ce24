package org.lianxi.command.casework.performact;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * What an act says stays within what an earlier act laid down, as findings stay within
 * the plan (State Council Order 733, article 15).
 *
 * @param act the act
 * @param fields what the act says, by field
 * @param state the case
 * @param mechanism the kind
 */
public record FieldsKeepToWhatWasLaidDown(CaseAct act, Map<String, List<String>> fields, CaseState state,
        KindOfCase mechanism) implements Rule {

    private List<String> beyond() {
        return this.fields.entrySet()
            .stream()
            .filter((given) -> this.act.fields().get(given.getKey()).among() != null)
            .flatMap((given) -> given.getValue().stream().filter((value) -> !laidDown(given.getKey()).contains(value)))
            .sorted()
            .toList();
    }

    private Set<String> laidDown(String name) {
        String among = this.act.fields().get(name).among();
        int dot = among.indexOf('.');
        return this.state.said(among.substring(0, dot), among.substring(dot + 1));
    }

    @Override
    public boolean holds() {
        return beyond().isEmpty();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), beyond());
    }

}
