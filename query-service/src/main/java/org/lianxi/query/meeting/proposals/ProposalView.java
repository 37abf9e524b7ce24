package org.lianxi.query.meeting.proposals;

import java.time.LocalDate;
import java.util.List;

/**
 * A proposed meeting.
 *
 * @param state {@code pending}, {@code convened} or {@code declined}
 * @param proposedAtIndex log index of the proposal, to sort by
 * @param declinedBecause why it will not be held, or null
 */
record ProposalView(String state, long proposedAtIndex, String unitCode, String kind, String title, String reason,
        List<String> topics, LocalDate preferredOn, String declinedBecause) {

    static final String PENDING = "pending";

    static final String CONVENED = "convened";

    static final String DECLINED = "declined";

    ProposalView in(String next, String because) {
        return new ProposalView(next, this.proposedAtIndex, this.unitCode, this.kind, this.title, this.reason,
                this.topics, this.preferredOn, because);
    }

}
