package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Those who were asked need not answer any more (C-4.6).
 */
@Component
final class WhenCorrigendumWithdrawnThenTellTheUnits implements NoticePolicy {

    @EventHandler
    void on(CorrigendumWithdrawn event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_WITHDRAWN, standing.membersAmong(event.units()), link,
                standing.subject(event.minutesId()).title(), event.reason()));
    }

}
