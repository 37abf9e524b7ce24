package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A kind with sub-kinds says which one; a kind without has none (C-1.4).
 *
 * @param variant the sub-kind named
 * @param mechanism the kind
 */
public record VariantIsTheKinds(Optional<String> variant, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.variant.map(this.mechanism.kind().variants()::contains)
            .orElseGet(this.mechanism.kind().variants()::isEmpty);
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
        return List.of(this.variant, this.mechanism.kind().variants());
    }

}
