package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns what the charter says now: those that it lets go, which are
 * members until then, and those that it takes in; so do those whom the document is sent
 * to (C-0.1).
 */
@Component
final class WhenCharterAmendedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(CharterAmended event, Standing standing, Notices notices) {
        notices.owe(Notice.of(NoticeKind.CHARTER_AMENDED, CharterAudience.of(event.charter(), standing),
                "/conferences/" + event.conferenceId() + "/charter", event.documentNumber(), event.approvedBy(),
                event.inForceFrom(), event.charterVersion()));
    }

}
