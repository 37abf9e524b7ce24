package org.lianxi.command.casework.contributetocase;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Who contributes to a case takes part in it (C-4.9).
 *
 * @param actor who acts
 * @param state the case
 */
public record UnitTakesPart(Actor actor, CaseState state) implements Rule {

    @Override
    public boolean holds() {
        return this.state.participants().contains(this.actor.unit());
    }

    @Override
    public String path() {
        return "caseKinds." + this.state.opened().kind();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.actsFor(), this.state.opened().title());
    }

}
