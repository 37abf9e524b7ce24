package org.lianxi.command.casework.performact;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * What is done in a case is one of the acts of its kind, on its track (C-1.3, C-1.4).
 *
 * @param named the act named
 * @param act the act found
 * @param mechanism the kind
 */
public record ActIsTheKinds(String named, Optional<CaseAct> act, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.act.isPresent();
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
        return List.of(this.named, this.mechanism.kind().name());
    }

}
