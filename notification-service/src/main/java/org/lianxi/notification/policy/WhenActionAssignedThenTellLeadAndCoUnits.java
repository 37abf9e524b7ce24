package org.lianxi.notification.policy;

import java.util.HashSet;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Those who are to carry an agreed matter out are told (C-4.10).
 */
@Component
final class WhenActionAssignedThenTellLeadAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(ActionAssigned event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Set<String> units = new HashSet<>(standing.membersAmong(event.coUnits()));
        units.add(event.leadUnit());
        notices.owe(Notice.of(NoticeKind.ACTION_ASSIGNED, standing.membersAmong(units), link, event.title(),
                standing.nameOf(event.leadUnit()), standing.namesOf(event.coUnits()), event.dueOn(), event.text()));
    }

}
