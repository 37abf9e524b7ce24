package org.lianxi.command.conference.changemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * A seat changes hands only by a nomination that waits for a decision (C-2.4, INV-06).
 *
 * @param nominationId the nomination named
 * @param standing the conference
 */
public record NominationIsPending(String nominationId, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.pending().containsKey(this.nominationId);
    }

    @Override
    public String path() {
        return "membership.memberChange.proposedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.nominationId);
    }

}
