package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has to decide whether others are to lead (C-4.10).
 */
@Component
final class WhenReassignmentRequestedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(ReassignmentRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.REASSIGNMENT_REQUESTED, standing.office(), link, title,
                standing.nameOf(event.unitCode()),
                (event.proposedUnit() != null) ? standing.nameOf(event.proposedUnit()) : null, event.reason()));
    }

}
