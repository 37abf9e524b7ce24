package org.lianxi.command.shared;

import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.Standing;

/**
 * An actor acts for a member unit, in a role that the charter gives to that unit. The
 * office's clerks come from the unit that hosts it, as does who protects personal data;
 * every unit may have liaisons. An organ outside the units acts only in a seat of its
 * own, as a convener from the government does (C-2.1, C-2.5, C-2.6, K1).
 *
 * @param actor who acts
 * @param standing the conference
 */
public record ActorHoldsTheRole(Actor actor, Standing standing) implements Rule {

    private static final Set<String> ROLES_OF_EVERY_UNIT = Set.of("member", "liaison");

    private static final Set<String> ROLES_OF_THE_HOST = Set.of("office-clerk", "data-protection");

    @Override
    public boolean holds() {
        if (this.actor.unit() == null) {
            return false;
        }
        if (!this.standing.units().containsKey(this.actor.unit())) {
            return this.standing.rolesOf(this.actor.unit()).contains(this.actor.role());
        }
        return ROLES_OF_EVERY_UNIT.contains(this.actor.role())
                || this.standing.rolesOf(this.actor.unit()).contains(this.actor.role())
                || (ROLES_OF_THE_HOST.contains(this.actor.role())
                        && this.actor.unit().equals(this.standing.charter().leadUnit()));
    }

    @Override
    public String path() {
        return "units";
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
