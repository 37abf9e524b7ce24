package org.lianxi.command.information.acknowledgeinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;

/**
 * A unit acknowledges information once (C-4.9).
 *
 * @param actor who acts
 * @param information the item
 */
public record InformationIsNotYetAcknowledged(Actor actor, InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return !this.information.acknowledgedBy().contains(this.actor.unit());
    }

    @Override
    public String path() {
        return "information.audience";
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.unit());
    }

}
