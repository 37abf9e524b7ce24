package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The units that consented to the minutes are asked about their correction (C-4.6,
 * INV-16).
 */
@Component
final class WhenCorrigendumProposedThenAskTheUnits implements NoticePolicy {

    @EventHandler
    void on(CorrigendumProposed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.CORRIGENDUM_PROPOSED, standing.membersAmong(event.units()), link,
                standing.subject(event.minutesId()).title(), event.number(), event.reason(), event.text()));
    }

}
