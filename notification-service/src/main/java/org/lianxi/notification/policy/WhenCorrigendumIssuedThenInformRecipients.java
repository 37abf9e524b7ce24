package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Whoever has the minutes gets their correction: the units, and those whom they were
 * reported to (C-4.6, C-4.7, INV-16).
 */
@Component
final class WhenCorrigendumIssuedThenInformRecipients implements NoticePolicy {

    @EventHandler
    void on(CorrigendumIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_ISSUED, standing.membersAmong(event.recipients()), link, title,
                event.documentNumber(), event.issuedOn()));
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_COPIED, standing.recipientsAmong(standing.copyReportTo()), link,
                title, event.documentNumber(), event.issuedOn()));
    }

}
