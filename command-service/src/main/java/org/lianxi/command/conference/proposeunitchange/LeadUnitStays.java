package org.lianxi.command.conference.proposeunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * The unit that hosts the office cannot leave; another becomes lead unit only by
 * amendment (C-2.3, C-2.5).
 *
 * @param unitCode the unit that would leave
 * @param standing the conference
 */
public record LeadUnitStays(String unitCode, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !this.standing.charter().leadUnit().equals(this.unitCode);
    }

    @Override
    public String path() {
        return "lifecycle.leadUnitChange";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
