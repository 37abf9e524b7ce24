package org.lianxi.command.information.approverelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;

/**
 * A unit approves a proposal once (C-1.3a).
 *
 * @param actor who acts
 * @param information the item
 * @param parties who has a hand in releases
 */
public record UnitHasNotYetApproved(Actor actor, InformationState information, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return !this.information.release().approvedBy().contains(this.actor.unit());
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.unit());
    }

}
