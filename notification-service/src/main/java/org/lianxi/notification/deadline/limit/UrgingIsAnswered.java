package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.notification.deadline.limit.Reminding.Step;
import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.PendingRequests;

import org.springframework.stereotype.Component;

/**
 * Units that were urged answer by the day that the urging names
 * ({@code tracking.urgingAnsweredWithin}, C-4.10). When it has passed the office learns
 * that it may press more strongly, and past the strongest urging the convener is told.
 * What {@link ActionIsDone} reminds the units of on the same day is not said twice.
 */
@Component
final class UrgingIsAnswered implements Limit {

    @Override
    public String rule() {
        return "tracking.urgingAnsweredWithin";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action) || action.requests().urging() == null
                || action.requests().urging().answerBy() == null) {
            return List.of();
        }
        PendingRequests.Urging urging = action.requests().urging();
        Step unanswered = unanswered(urging.level());
        Reminding reminding = urging.answerBy().equals(action.dueOn()) ? Reminding.only(unanswered)
                : Reminding.before(frame.terms("tracking.actionDefaults.remindBefore"), Step.DUE, unanswered);
        return List.of(frame.by(urging.answerBy(), urging.urgedAt())
            .of(this, found.id(), action.title(), frame.membersAmong(action.units()), reminding,
                    frame.page("actions", found.id())));
    }

    private static Step unanswered(UrgingLevel level) {
        return switch (level) {
            case BLUE -> Step.ORANGE_MAY_FOLLOW;
            case ORANGE -> Step.RED_MAY_FOLLOW;
            case RED -> Step.TO_CONVENER;
        };
    }

}
