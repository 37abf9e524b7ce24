package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.PendingRequests;

import org.springframework.stereotype.Component;

/**
 * Units that another one asked for help with an action answer it
 * ({@code reporting.promptly.referralWithin}, C-4.8).
 */
@Component
final class CoordinationIsAnswered implements Limit {

    @Override
    public String rule() {
        return "tracking.reportBy";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action)) {
            return List.of();
        }
        return frame.term("reporting.promptly.referralWithin")
            .stream()
            .flatMap((term) -> action.requests()
                .coordinations()
                .stream()
                .map((asked) -> deadline(asked, term, action, frame.page("actions", found.id()), frame)))
            .filter((deadline) -> !deadline.units().isEmpty())
            .toList();
    }

    private Deadline deadline(PendingRequests.Coordination asked, Term term, ActionMatter action, String page,
            Frame frame) {
        return frame.within(term, asked.askedAt(), asked.askedOn())
            .of(this, asked.id(), action.title(), frame.membersAmong(asked.units()), Reminding.USUAL, page);
    }

}
