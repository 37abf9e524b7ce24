package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Each attending unit is asked for its consent (C-4.5, INV-10).
 */
@Component
final class WhenConsentRequestedThenAskAttendingUnits implements NoticePolicy {

    @EventHandler
    void on(ConsentRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        notices.owe(Notice.of(NoticeKind.CONSENT_REQUESTED, standing.membersAmong(event.units()), link, title,
                event.version(), event.dueOn()));
    }

}
