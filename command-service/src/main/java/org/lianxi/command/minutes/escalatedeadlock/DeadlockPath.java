package org.lianxi.command.minutes.escalatedeadlock;

import org.lianxi.command.conference.Standing;

/**
 * Where a deadlock goes by the charter file (A-19, K12): to the organ that decides it,
 * and, when it is about a major matter, to the one that approves those. Where the charter
 * has only the latter, or both are the same, its decision is its approval.
 *
 * @param decides code of the organ that decides, null when the charter names none
 * @param approves code of the organ that has to approve beside it, or null
 */
public record DeadlockPath(String decides, String approves) {

    /**
     * The rule that names who approves major matters.
     */
    public static final String APPROVAL = "minutes.consent.deadlock.approvalForMajor";

    /**
     * The path of a deadlock.
     * @param major whether it is about a major matter
     * @param standing the conference
     * @return where it goes
     */
    public static DeadlockPath of(boolean major, Standing standing) {
        String decides = standing.rule("minutes.consent.deadlock.escalateTo", null);
        String approves = major ? standing.rule(APPROVAL, null) : null;
        if (decides == null || decides.equals(approves)) {
            return new DeadlockPath((decides != null) ? decides : approves, null);
        }
        return new DeadlockPath(decides, approves);
    }

}
