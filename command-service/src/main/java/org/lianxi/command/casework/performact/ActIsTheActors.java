package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseParties;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * An act is done by those whom the charter gives it to (C-1.3, C-1.4, C-3).
 *
 * @param actor who acts
 * @param act the act
 * @param parties who is meant
 * @param mechanism the kind
 */
public record ActIsTheActors(Actor actor, CaseAct act, CaseParties parties, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.parties.include(this.actor, this.act.by());
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), this.actor.actsFor(), this.act.by());
    }

}
