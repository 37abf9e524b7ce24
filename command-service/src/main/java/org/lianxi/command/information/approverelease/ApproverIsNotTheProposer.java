package org.lianxi.command.information.approverelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Nobody approves what they proposed themselves: where the unit is the same, it is done
 * in another role (C-1.3a).
 *
 * @param actor who acts
 * @param information the item
 * @param parties who has a hand in releases
 */
public record ApproverIsNotTheProposer(Actor actor, InformationState information,
        ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return !this.information.release().wasProposedBy(this.actor.unit(), this.actor.role());
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.actsFor(), this.actor.role());
    }

}
