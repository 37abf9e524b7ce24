package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The minutes go out to the units and organs concerned (C-4.6, F18, A-22), and at the
 * same time to those whom the charter has them reported to (C-4.7).
 */
@Component
final class WhenMinutesIssuedThenInformRecipients implements NoticePolicy {

    @EventHandler
    void on(MinutesIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        String issuer = (event.issuerName() != null) ? event.issuerName() : event.issuer();
        List<String> reportedTo = (event.copyReportTo() != null) ? event.copyReportTo() : standing.copyReportTo();
        notices.owe(Notice.of(NoticeKind.MINUTES_ISSUED, MinutesAudience.of(event.recipients(), reportedTo, standing),
                link, title, event.documentNumber(), issuer, event.issuedOn()));
        notices.owe(Notice.of(NoticeKind.MINUTES_COPIED, standing.recipientsAmong(reportedTo), link, title,
                event.documentNumber(), issuer, event.issuedOn()));
    }

}
