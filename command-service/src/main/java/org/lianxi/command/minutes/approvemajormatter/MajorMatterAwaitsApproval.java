package org.lianxi.command.minutes.approvemajormatter;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.minutes.escalatedeadlock.DeadlockPath;
import org.lianxi.command.shared.Rule;

/**
 * Approval follows the decision that the text stands, once, where the matter that went up
 * is a major one (C-4.5, A-19).
 *
 * @param minutes the minutes
 */
public record MajorMatterAwaitsApproval(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.consent().deadlock() != null && this.minutes.consent().deadlock().awaitsApproval();
    }

    @Override
    public String path() {
        return DeadlockPath.APPROVAL;
    }

}
