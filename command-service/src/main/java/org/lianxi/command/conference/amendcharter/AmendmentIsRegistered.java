package org.lianxi.command.conference.amendcharter;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What the issuer has issued, or the conference has resolved, is put into force here by
 * its convener, its office director or the installation (C-0.1).
 *
 * @param actor who acts
 */
public record AmendmentIsRegistered(Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isSystem() || this.actor.isConvener() || "office-director".equals(this.actor.role());
    }

    @Override
    public String path() {
        return "lifecycle.amendBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.role());
    }

}
