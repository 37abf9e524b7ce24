package org.lianxi.command.conference.confirmunitchange;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Units change only by a proposal that waits for a decision (C-2.3).
 *
 * @param proposalId the proposal named
 * @param standing the conference
 */
public record UnitChangeIsPending(String proposalId, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.unitChanges().containsKey(this.proposalId);
    }

    @Override
    public String path() {
        return "membership.unitChange.decidedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.proposalId);
    }

}
