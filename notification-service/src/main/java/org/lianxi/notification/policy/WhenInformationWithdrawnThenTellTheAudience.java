package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Whoever had the information learns that it no longer stands (C-4.9).
 */
@Component
final class WhenInformationWithdrawnThenTellTheAudience implements NoticePolicy {

    @EventHandler
    void on(InformationWithdrawn event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        notices.owe(Notice.of(NoticeKind.INFORMATION_WITHDRAWN, standing.recipientsAmong(event.audience()), link,
                standing.subject(event.informationId()).title(), standing.nameOf(event.unitCode()), event.reason(),
                event.withdrawnOn()));
    }

}
