package org.lianxi.command.casework.invitetocase;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A case is run by the unit that opened it and by the office (C-2.5, C-4.9).
 *
 * @param actor who acts
 * @param state the case
 */
public record CaseIsRunByOpenerOrOffice(Actor actor, CaseState state) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isOffice() || this.actor.unit().equals(this.state.opened().unitCode());
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
        return List.of(this.actor.actsFor(), this.state.opened().unitCode());
    }

}
