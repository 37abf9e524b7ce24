package org.lianxi.command.minutes;

import org.lianxi.contract.minutes.DeadlockEscalated;

/**
 * A disagreement about a text that went up (A-19, K12). Immutable.
 *
 * @param broughtTo the organ that decides it, by name
 * @param approvalBy code of the organ that has yet to approve the text as a major matter,
 * or null
 * @param outcome {@code text-stands} or {@code text-changes}, null while it waits
 */
public record Deadlock(String broughtTo, String approvalBy, String outcome) {

    static Deadlock of(DeadlockEscalated event) {
        return new Deadlock(event.escalatedTo(), event.approvalBy(), null);
    }

    Deadlock decided(String how) {
        return new Deadlock(this.broughtTo, this.approvalBy, how);
    }

    Deadlock approved() {
        return new Deadlock(this.broughtTo, null, this.outcome);
    }

    /**
     * Whether the text goes out as it is, objections or not.
     * @return true once the organ decided so
     */
    public boolean textStands() {
        return "text-stands".equals(this.outcome);
    }

    /**
     * Whether the text stands but, being about a major matter, waits for another organ.
     * @return true until that organ approved it
     */
    public boolean awaitsApproval() {
        return textStands() && this.approvalBy != null;
    }

}
