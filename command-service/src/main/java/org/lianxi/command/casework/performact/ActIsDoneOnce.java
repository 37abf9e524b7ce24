package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * What is done once, in a case or by a unit, is not done again, unless the case was
 * reopened since.
 *
 * @param act the act
 * @param state the case
 * @param actor who acts
 * @param mechanism the kind
 */
public record ActIsDoneOnce(CaseAct act, CaseState state, Actor actor, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        if (this.act.once() == null) {
            return true;
        }
        return this.state.actsSinceItsBeginning()
            .stream()
            .filter((done) -> done.act().equals(this.act.id()))
            .noneMatch((done) -> "case".equals(this.act.once()) || done.unitCode().equals(this.actor.unit()));
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name());
    }

}
