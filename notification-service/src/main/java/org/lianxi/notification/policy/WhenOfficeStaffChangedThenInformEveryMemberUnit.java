package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns who works for the office now (C-2.6).
 */
@Component
final class WhenOfficeStaffChangedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(OfficeStaffChanged event, Standing standing, Notices notices) {
        notices.owe(
                Notice
                    .of(NoticeKind.OFFICE_STAFF_CHANGED, standing.memberUnits(),
                            "/conferences/" + event.conferenceId() + "/roster", standing.nameOf(event.unitCode()),
                            event.to().name(), event.to().post(), event.effectiveOn())
                    .under("seats." + event.role()));
    }

}
