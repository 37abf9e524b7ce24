package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has a matter of the leadership to see to (C-1.2).
 */
@Component
final class WhenAssignmentAcceptedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(AssignmentAccepted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/assignments/" + event.assignmentId();
        notices.owe(Notice.of(NoticeKind.ASSIGNMENT_ACCEPTED, standing.officeUnit().stream().toList(), link,
                event.title(), event.assignedByName(), event.dueOn(), event.text()));
    }

}
