package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office learns that a unit objects to a correction (C-4.6).
 */
@Component
final class WhenCorrigendumConsentWithheldThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(CorrigendumConsentWithheld event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_CONSENT_WITHHELD, standing.office(), link,
                standing.subject(event.minutesId()).title(), standing.nameOf(event.unitCode()), event.reason()));
    }

}
