package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * A unit whose consent fell with the old text is told so (C-4.5, INV-13).
 */
@Component
final class WhenMinutesRevisedThenTellUnitsWhoseConsentIsVoid implements NoticePolicy {

    @EventHandler
    void on(MinutesRevised event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.MINUTES_REVISED, standing.membersAmong(event.voidedConsents()), link,
                event.title(), event.version(), event.reason()));
    }

}
