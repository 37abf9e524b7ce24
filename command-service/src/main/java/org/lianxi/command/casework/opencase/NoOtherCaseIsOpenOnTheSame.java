package org.lianxi.command.casework.opencase;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;

/**
 * There is no second open case on the same subject and matter (State Council Order 733,
 * article 15).
 *
 * @param others the cases of the conference
 * @param mechanism the kind
 * @param fields what the act says, by field
 */
public record NoOtherCaseIsOpenOnTheSame(Collection<CaseState> others, KindOfCase mechanism,
        Map<String, List<String>> fields) implements Rule {

    private boolean isTheSame(CaseState other) {
        return other.isOpen() && other.opened().kind().equals(this.mechanism.kind().id())
                && this.mechanism.soleBy().stream().allMatch((field) -> agree(other, field));
    }

    private boolean agree(CaseState other, String field) {
        return !other.acts().isEmpty() && this.fields.containsKey(field)
                && this.fields.get(field).equals(other.acts().getFirst().fields().get(field));
    }

    private List<String> values() {
        return this.mechanism.soleBy()
            .stream()
            .flatMap((field) -> this.fields.getOrDefault(field, List.of()).stream())
            .toList();
    }

    @Override
    public boolean holds() {
        return this.mechanism.soleBy().isEmpty() || this.others.stream().noneMatch(this::isTheSame);
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.mechanism.kind().name(), values());
    }

}
