package org.lianxi.command.casework.performact;

import java.util.List;
import java.util.Map;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * An act says everything that its fields require, and nothing else.
 *
 * @param act the act
 * @param fields what the act says, by field
 * @param mechanism the kind
 */
public record ActSaysWhatItHasTo(CaseAct act, Map<String, List<String>> fields, KindOfCase mechanism) implements Rule {

    private List<String> unknown() {
        return this.fields.keySet().stream().filter((name) -> !this.act.fields().containsKey(name)).sorted().toList();
    }

    private List<String> missing() {
        return this.act.fields()
            .entrySet()
            .stream()
            .filter((field) -> field.getValue().required() && !this.fields.containsKey(field.getKey()))
            .map((field) -> field.getValue().label())
            .toList();
    }

    @Override
    public boolean holds() {
        return unknown().isEmpty() && missing().isEmpty();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), unknown(), missing());
    }

}
