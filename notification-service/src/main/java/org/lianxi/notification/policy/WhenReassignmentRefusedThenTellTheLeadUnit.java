package org.lianxi.notification.policy;

import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The lead unit learns that it leads on (C-4.10).
 */
@Component
final class WhenReassignmentRefusedThenTellTheLeadUnit implements NoticePolicy {

    @EventHandler
    void on(ReassignmentRefused event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        notices.owe(Notice.of(NoticeKind.REASSIGNMENT_REFUSED,
                standing.membersAmong(Stream.ofNullable(action.leadUnit()).toList()), link, action.title(),
                event.reason(), event.refusedOn()));
    }

}
