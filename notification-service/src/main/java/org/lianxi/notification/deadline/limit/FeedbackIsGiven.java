package org.lianxi.notification.deadline.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * The lead unit reports progress every so often
 * ({@code tracking.actionDefaults.feedbackEvery}, unless the action has a period of its
 * own, C-4.8). A report that would fall due after the action itself is not asked for,
 * unless the lead unit got the action when it was overdue.
 */
@Component
final class FeedbackIsGiven implements Limit {

    @Override
    public String rule() {
        return "tracking.reportBy";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action) || action.claimedOn() != null) {
            return List.of();
        }
        LocalDate last = (action.feedbackOn() != null) ? action.feedbackOn() : action.assignedOn();
        return Optional.ofNullable(action.feedbackEvery())
            .map(Term::parse)
            .or(() -> frame.term("tracking.actionDefaults.feedbackEvery"))
            .map((term) -> frame.within(term, action.assignedAt(), last))
            .filter((begun) -> action.dueOn() == null || begun.dueOn().isBefore(action.dueOn())
                    || action.dueOn().isBefore(action.assignedOn()))
            .map((begun) -> begun.of(this, found.id(), action.title(), List.of(action.leadUnit()), Reminding.USUAL,
                    frame.page("actions", found.id())))
            .stream()
            .toList();
    }

}
