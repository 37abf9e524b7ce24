package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * The lead unit says that it takes the action on ({@code tracking.actionDefaults.accept},
 * C-4.8).
 */
@Component
final class ActionIsAccepted implements Limit {

    @Override
    public String rule() {
        return "tracking.reportBy";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action) || action.acceptedOn() != null) {
            return List.of();
        }
        return frame.term("tracking.actionDefaults.accept")
            .map((term) -> frame.within(term, action.assignedAt(), action.assignedOn())
                .of(this, found.id(), action.title(), List.of(action.leadUnit()), Reminding.USUAL,
                        frame.page("actions", found.id())))
            .stream()
            .toList();
    }

}
