package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The office has a request for more time to decide (C-4.10); the co-units learn of it
 * (C-4.8).
 */
@Component
final class WhenExtensionRequestedThenTellTheOfficeAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(ExtensionRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        String asking = standing.nameOf(event.unitCode());
        notices.owe(Notice.of(NoticeKind.EXTENSION_REQUESTED, standing.office(), link, action.title(), asking,
                event.dueOn(), event.reason()));
        notices.owe(Notice.of(NoticeKind.EXTENSION_NOTED, CoUnitsAudience.of(action, event.unitCode(), standing), link,
                action.title(), asking, event.dueOn(), event.reason()));
    }

}
