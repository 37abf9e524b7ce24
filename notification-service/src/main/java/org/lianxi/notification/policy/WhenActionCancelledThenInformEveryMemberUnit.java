package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns that an agreed matter was called off (C-4.11, INV-22).
 */
@Component
final class WhenActionCancelledThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(ActionCancelled event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.ACTION_CANCELLED, ProgressAudience.of(standing), link, title, event.reason(),
                event.cancelledOn()));
    }

}
