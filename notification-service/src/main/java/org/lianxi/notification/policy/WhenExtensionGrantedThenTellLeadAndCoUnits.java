package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * Those who carry the matter out learn of the new due day (C-4.10).
 */
@Component
final class WhenExtensionGrantedThenTellLeadAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(ExtensionGranted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        notices.owe(Notice.of(NoticeKind.EXTENSION_GRANTED, standing.membersAmong(action.units()), link, action.title(),
                event.formerDueOn(), event.dueOn(), event.remark()));
    }

}
