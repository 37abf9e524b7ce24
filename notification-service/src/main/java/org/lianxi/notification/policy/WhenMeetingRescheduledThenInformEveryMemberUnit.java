package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.notification.notice.EndTime;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit, and a convener from outside the units, learns that a meeting was
 * moved (C-4.1, K1).
 */
@Component
final class WhenMeetingRescheduledThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MeetingRescheduled event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice
            .of(NoticeKind.MEETING_RESCHEDULED, standing.memberUnitsAndConveners(), link,
                    standing.subject(event.meetingId()).title(), event.startsAt(),
                    new EndTime(event.startsAt(), event.endsAt()), event.place(), event.reason())
            .with(Occasion.moved(event.meetingId(), event.startsAt(), event.endsAt(), event.place())));
    }

}
