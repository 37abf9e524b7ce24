package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The units concerned and every other member unit learn who carries an agreed matter out
 * from now on (C-4.10, C-4.11).
 */
@Component
final class WhenActionReassignedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(ActionReassigned event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.ACTION_REASSIGNED, ProgressAudience.of(standing), link, title,
                standing.nameOf(event.formerLeadUnit()), standing.nameOf(event.leadUnit()),
                standing.namesOf(event.coUnits()), event.reason(), event.reassignedOn()));
    }

}
