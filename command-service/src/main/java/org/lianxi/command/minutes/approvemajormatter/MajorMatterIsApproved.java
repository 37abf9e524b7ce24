package org.lianxi.command.minutes.approvemajormatter;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.minutes.escalatedeadlock.DeadlockPath;
import org.lianxi.command.shared.Rule;

/**
 * A text that units had not agreed on, and that is about a major matter, goes out when
 * the organ that the charter names has approved it (C-4.5, A-19).
 *
 * @param minutes the minutes
 * @param standing the conference
 */
public record MajorMatterIsApproved(MinutesState minutes, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.consent().deadlock() == null || !this.minutes.consent().deadlock().awaitsApproval();
    }

    @Override
    public String path() {
        return DeadlockPath.APPROVAL;
    }

    @Override
    public List<?> details() {
        return List.of(this.standing.bodyName(this.minutes.consent().deadlock().approvalBy()));
    }

}
