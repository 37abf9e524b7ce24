package org.lianxi.command.conference.proposeunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * One proposed change at a time waits for a decision on a unit (C-2.3).
 *
 * @param unitCode the unit
 * @param standing the conference
 */
public record NoChangeIsPendingForTheUnit(String unitCode, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.unitChanges()
            .values()
            .stream()
            .noneMatch((proposal) -> proposal.unitCode().equals(this.unitCode));
    }

    @Override
    public String path() {
        return "membership.unitChange.decidedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
