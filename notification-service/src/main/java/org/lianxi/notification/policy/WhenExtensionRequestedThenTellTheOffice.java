package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has a request for more time to decide (C-4.10).
 */
@Component
final class WhenExtensionRequestedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(ExtensionRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.EXTENSION_REQUESTED, standing.office(), link, title,
                standing.nameOf(event.unitCode()), event.dueOn(), event.reason()));
    }

}
