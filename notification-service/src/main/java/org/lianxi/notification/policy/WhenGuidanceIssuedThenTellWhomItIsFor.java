package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The bodies that guidance is for get it (C-1.4, F23).
 */
@Component
final class WhenGuidanceIssuedThenTellWhomItIsFor implements NoticePolicy {

    @EventHandler
    void on(GuidanceIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/guidance/" + event.guidanceId();
        notices.owe(Notice.of(NoticeKind.GUIDANCE_ISSUED, standing.recipientsAmong(event.addressees()), link,
                event.title(), event.documentNumber(), event.issuedOn(), event.text()));
    }

}
