package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns who holds the post now (C-2.2, INV-28).
 */
@Component
final class WhenExOfficioHolderChangedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(ExOfficioHolderChanged event, Standing standing, Notices notices) {
        notices.owe(
                Notice
                    .of(NoticeKind.EX_OFFICIO_HOLDER_CHANGED, standing.memberUnits(),
                            "/conferences/" + event.conferenceId() + "/roster",
                            (event.unitCode() != null) ? standing.nameOf(event.unitCode()) : event.organ(),
                            event.to().name(), event.to().post(), event.effectiveOn())
                    .under("seats." + event.role()));
    }

}
