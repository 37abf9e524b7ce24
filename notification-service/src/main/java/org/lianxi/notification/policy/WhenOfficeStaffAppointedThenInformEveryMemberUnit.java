package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns who works for the office (C-2.6).
 */
@Component
final class WhenOfficeStaffAppointedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(OfficeStaffAppointed event, Standing standing, Notices notices) {
        notices
            .owe(Notice
                .of(NoticeKind.OFFICE_STAFF_APPOINTED, standing.memberUnits(),
                        "/conferences/" + event.conferenceId() + "/roster", standing.nameOf(event.unitCode()),
                        event.holder().name(), event.holder().post(), event.effectiveOn())
                .under("seats." + event.role()));
    }

}
