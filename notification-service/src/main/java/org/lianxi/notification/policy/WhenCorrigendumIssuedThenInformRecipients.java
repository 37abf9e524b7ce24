package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Whoever has the minutes gets their correction: the units and organs, and those whom
 * they were reported to (C-4.6, C-4.7, INV-16).
 */
@Component
final class WhenCorrigendumIssuedThenInformRecipients implements NoticePolicy {

    @EventHandler
    void on(CorrigendumIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        List<String> reportedTo = standing.copyReportTo();
        notices
            .owe(Notice.of(NoticeKind.CORRIGENDUM_ISSUED, MinutesAudience.of(event.recipients(), reportedTo, standing),
                    link, title, event.documentNumber(), event.issuedOn()));
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_COPIED, standing.recipientsAmong(reportedTo), link, title,
                event.documentNumber(), event.issuedOn()));
    }

}
