package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Whoever has the minutes gets their correction (C-4.6, INV-16).
 */
@Component
final class WhenCorrigendumIssuedThenInformRecipients implements NoticePolicy {

    @EventHandler
    void on(CorrigendumIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_ISSUED, standing.membersAmong(event.recipients()), link,
                standing.subject(event.minutesId()).title(), event.documentNumber(), event.issuedOn()));
    }

}
