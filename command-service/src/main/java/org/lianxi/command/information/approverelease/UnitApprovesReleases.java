package org.lianxi.command.information.approverelease;

import java.util.List;

import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What is for the public is approved, or refused, by whom the charter says (C-1.3a).
 *
 * @param actor who acts
 * @param parties who has a hand in releases
 */
public record UnitApprovesReleases(Actor actor, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.parties.approvers().contains(String.valueOf(this.actor.unit()));
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
        return List.of(this.actor.actsFor(), this.parties.approvers());
    }

}
