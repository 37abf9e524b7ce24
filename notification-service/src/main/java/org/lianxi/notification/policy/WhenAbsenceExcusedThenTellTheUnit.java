package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The unit learns that its absence is excused (C-4.3).
 */
@Component
final class WhenAbsenceExcusedThenTellTheUnit implements NoticePolicy {

    @EventHandler
    void on(AbsenceExcused event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice.of(NoticeKind.ABSENCE_EXCUSED, standing.membersAmong(List.of(event.unitCode())), link,
                standing.subject(event.meetingId()).title(), event.reason()));
    }

}
