package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns what the charter says now (C-0.1).
 */
@Component
final class WhenCharterAmendedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(CharterAmended event, Standing standing, Notices notices) {
        notices.owe(Notice.of(NoticeKind.CHARTER_AMENDED, standing.memberUnits(),
                "/conferences/" + event.conferenceId() + "/charter", event.documentNumber(), event.approvedBy(),
                event.inForceFrom(), event.charterVersion()));
    }

}
