package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The office has a claim to verify (C-4.10); the co-units learn of it (C-4.8).
 */
@Component
final class WhenCompletionClaimedThenTellTheOfficeAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(CompletionClaimed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        String claiming = standing.nameOf(event.unitCode());
        notices.owe(Notice.of(NoticeKind.COMPLETION_CLAIMED, standing.office(), link, action.title(), claiming,
                event.summary(), event.claimedOn()));
        notices.owe(Notice.of(NoticeKind.COMPLETION_NOTED, CoUnitsAudience.of(action, event.unitCode(), standing), link,
                action.title(), claiming, event.summary(), event.claimedOn()));
    }

}
