package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has a claim to verify (C-4.10).
 */
@Component
final class WhenCompletionClaimedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(CompletionClaimed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.COMPLETION_CLAIMED, standing.office(), link, title,
                standing.nameOf(event.unitCode()), event.summary(), event.claimedOn()));
    }

}
