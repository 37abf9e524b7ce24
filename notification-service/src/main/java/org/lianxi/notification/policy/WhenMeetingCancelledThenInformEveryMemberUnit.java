package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit, and a convener from outside the units, learns that a meeting will
 * not take place (C-4.1, K1).
 */
@Component
final class WhenMeetingCancelledThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MeetingCancelled event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice
            .of(NoticeKind.MEETING_CANCELLED, standing.memberUnitsAndConveners(), link,
                    standing.subject(event.meetingId()).title(), event.reason())
            .with(Occasion.cancelled(event.meetingId())));
    }

}
