package org.lianxi.command.conference.proposeunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * The conference adjusts its units where the charter lets it; where only the issuer may,
 * it takes an amendment (C-2.3, K14).
 *
 * @param standing the conference
 */
public record UnitsMayBeAdjusted(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !"issuer".equals(this.standing.rule(path(), "conference"));
    }

    @Override
    public String path() {
        return "membership.unitChange.decidedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.standing.charter().source().issuer());
    }

}
