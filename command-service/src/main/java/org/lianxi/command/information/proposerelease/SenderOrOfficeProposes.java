package org.lianxi.command.information.proposerelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The unit that sent the information proposes to release it, or the office does (C-1.3a).
 *
 * @param actor who acts
 * @param information the item
 * @param parties who has a hand in releases
 */
public record SenderOrOfficeProposes(Actor actor, InformationState information,
        ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isOffice() || this.information.submitted().unitCode().equals(this.actor.unit());
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
        return List.of(this.actor.actsFor(), this.information.submitted().unitCode());
    }

}
