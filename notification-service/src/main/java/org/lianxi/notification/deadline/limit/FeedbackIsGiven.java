package org.lianxi.notification.deadline.limit;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * The lead unit reports progress every so often
 * ({@code tracking.actionDefaults.feedbackEvery}, C-4.8). A report that would fall due
 * after the action itself is not asked for.
 */
@Component
final class FeedbackIsGiven implements Limit {

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action) || action.claimedOn() != null) {
            return List.of();
        }
        LocalDate last = (action.feedbackOn() != null) ? action.feedbackOn() : action.assignedOn();
        return frame.term("tracking.actionDefaults.feedbackEvery")
            .map((term) -> frame.within(term, action.assignedAt(), last))
            .filter((begun) -> action.dueOn() == null || begun.dueOn().isBefore(action.dueOn()))
            .map((begun) -> begun.of(this, found.id(), action.title(), List.of(action.leadUnit()), Reminding.USUAL,
                    frame.page("actions", found.id())))
            .stream()
            .toList();
    }

}
