package org.lianxi.notification.policy;

import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * A unit learns what its silence came to mean, and so does the office (C-4.5, A-18).
 */
@Component
final class WhenConsentDeemedThenTellTheUnitAndTheOffice implements NoticePolicy {

    @EventHandler
    void on(ConsentDeemed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.CONSENT_DEEMED,
                standing
                    .recipientsAmong(Stream.concat(Stream.of(event.unitCode()), standing.office().stream()).toList()),
                link, standing.subject(event.minutesId()).title(), event.version(), standing.nameOf(event.unitCode())));
    }

}
