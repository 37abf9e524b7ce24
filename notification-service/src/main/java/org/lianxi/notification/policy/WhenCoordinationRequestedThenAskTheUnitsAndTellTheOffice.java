package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The units asked are to help; the office learns that they were asked (C-4.8).
 */
@Component
final class WhenCoordinationRequestedThenAskTheUnitsAndTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(CoordinationRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        String asking = standing.nameOf(event.unitCode());
        notices.owe(Notice.of(NoticeKind.COORDINATION_REQUESTED, standing.membersAmong(event.units()), link, title,
                asking, event.matter()));
        notices.owe(Notice.of(NoticeKind.COORDINATION_NOTED, standing.office(), link, title, asking,
                standing.namesOf(event.units()), event.matter()));
    }

}
