package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office learns what the lead unit says to an urging (C-4.10).
 */
@Component
final class WhenUrgingAnsweredThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(UrgingAnswered event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.URGING_ANSWERED, standing.office(), link, title,
                standing.nameOf(event.unitCode()), event.answer()));
    }

}
