package org.lianxi.command.shared;

import java.util.Collection;
import java.util.List;

import org.lianxi.command.conference.Standing;

/**
 * Only member units in force take part, lead, or are asked (C-2.1).
 *
 * @param units unit codes named in the command
 * @param standing the conference
 */
public record UnitsAreMembers(Collection<String> units, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.strangers(this.units).isEmpty();
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.standing.strangers(this.units));
    }

}
