package org.lianxi.command.conference.adoptcharter;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A first charter is put into force by whoever installs Lianxi for the conference; before
 * that there are no seats that could do it (C-0.1).
 *
 * @param actor who wants to
 */
public record CharterIsAdoptedByTheInstallation(Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isSystem();
    }

    @Override
    public String path() {
        return "lifecycle.amendBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

}
