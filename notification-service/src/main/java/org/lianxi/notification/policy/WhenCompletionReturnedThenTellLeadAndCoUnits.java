package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * Those who carry the matter out learn what is missing (C-4.10).
 */
@Component
final class WhenCompletionReturnedThenTellLeadAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(CompletionReturned event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        notices.owe(Notice.of(NoticeKind.COMPLETION_RETURNED, standing.membersAmong(action.units()), link,
                action.title(), event.reason(), event.returnedOn()));
    }

}
