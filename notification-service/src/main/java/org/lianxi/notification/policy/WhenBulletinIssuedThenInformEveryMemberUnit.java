package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit in force that day receives the bulletin: absent and uninvolved ones
 * too, the unit that hosts the office too (C-4.11, INV-23, INV-24).
 */
@Component
final class WhenBulletinIssuedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(BulletinIssued event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/bulletins/" + event.bulletinId();
        notices.owe(Notice.of(NoticeKind.BULLETIN_ISSUED, ProgressAudience.of(standing), link, event.title(),
                event.documentNumber(), event.issuedOn()));
    }

}
