package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The minutes go out to the units concerned (C-4.6).
 */
@Component
final class WhenMinutesIssuedThenInformRecipients implements NoticePolicy {

    @EventHandler
    void on(MinutesIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        notices.owe(Notice.of(NoticeKind.MINUTES_ISSUED, standing.membersAmong(event.recipients()), link, title,
                event.documentNumber(), (event.issuerName() != null) ? event.issuerName() : event.issuer(),
                event.issuedOn()));
    }

}
