package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns that an agreed matter is done: 销号 is progress too (C-4.11).
 */
@Component
final class WhenCompletionVerifiedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(CompletionVerified event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.COMPLETION_VERIFIED, ProgressAudience.of(standing), link, title,
                standing.nameOf(event.byUnit()), event.verifiedOn()));
    }

}
