package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office learns that a unit objects (C-4.5).
 */
@Component
final class WhenConsentWithheldThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(ConsentWithheld event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        notices.owe(Notice.of(NoticeKind.CONSENT_WITHHELD, standing.office(), link, title, event.version(),
                standing.nameOf(event.unitCode()), event.reason()));
    }

}
