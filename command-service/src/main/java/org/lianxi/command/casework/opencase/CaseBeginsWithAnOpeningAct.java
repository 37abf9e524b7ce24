package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * A case begins with an act that the charter file lets it begin with; a kind without acts
 * begins without one (C-1.3, C-1.4).
 *
 * @param named the act named
 * @param act the act found
 * @param mechanism the kind
 */
public record CaseBeginsWithAnOpeningAct(Optional<String> named, Optional<CaseAct> act,
        KindOfCase mechanism) implements Rule {

    private List<String> opening() {
        return this.mechanism.acts().stream().filter(CaseAct::opens).map(CaseAct::name).toList();
    }

    @Override
    public boolean holds() {
        return this.named.isPresent() ? this.act.filter(CaseAct::opens).isPresent() : this.mechanism.acts().isEmpty();
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
        return List.of(this.named, opening());
    }

}
