package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office can have the minutes signed (C-4.5).
 */
@Component
final class WhenConsentCompletedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(ConsentCompleted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.CONSENT_COMPLETED, standing.office(), link,
                standing.subject(event.minutesId()).title(), event.version(), event.units().size()));
    }

}
