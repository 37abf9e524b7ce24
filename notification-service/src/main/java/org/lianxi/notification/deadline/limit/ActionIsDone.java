package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * The action is done by its due day, which was named and is not moved when it is a rest
 * day. Reminders go out {@code tracking.actionDefaults.remindBefore}. While a claim of
 * completion waits for the office, nothing is asked of the units (C-4.10, domain §1.10).
 */
@Component
final class ActionIsDone implements Limit {

    @Override
    public String rule() {
        return "tracking.by";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action) || action.dueOn() == null || action.claimedOn() != null) {
            return List.of();
        }
        Reminding reminding = Reminding.before(frame.terms("tracking.actionDefaults.remindBefore"));
        return List.of(frame.by(action.dueOn(), action.assignedAt())
            .of(this, found.id(), action.title(), frame.membersAmong(action.units()), reminding,
                    frame.page("actions", found.id())));
    }

}
