package org.lianxi.command.information.publishinformation;

import java.util.List;

import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The charter says who publishes (C-1.3a, D-02).
 *
 * @param actor who acts
 * @param parties who has a hand in releases
 */
public record UnitPublishes(Actor actor, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.parties.publishers().contains(String.valueOf(this.actor.unit()));
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
        return List.of(this.actor.actsFor(), this.parties.publishers());
    }

}
