package org.lianxi.command.conference.nameliaison;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Units have liaisons where the charter says so; elsewhere the office members play the
 * part (K7).
 *
 * @param unitCode the unit
 * @param standing the conference
 */
public record CharterHasLiaisons(String unitCode, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return "one-per-unit".equals(this.standing.rule(path(), "none"))
                && this.standing.seatOf(this.unitCode, "liaison").isPresent();
    }

    @Override
    public String path() {
        return "membership.liaisons";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
