package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.notification.notice.EndTime;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Undecided;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit gets notice of the meeting, and sees who is invited; so does a
 * convener from outside the units (C-4.1, K1).
 */
@Component
final class WhenMeetingConvenedThenInviteMemberUnits implements NoticePolicy {

    @EventHandler
    void on(MeetingConvened event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice
            .of(NoticeKind.MEETING_CONVENED, standing.memberUnitsAndConveners(), link, event.title(), event.startsAt(),
                    new EndTime(event.startsAt(), event.endsAt()), event.place(), Undecided.unless(event.topics()),
                    standing.namesOf(event.invitedUnits()))
            .with(Occasion.called(event.meetingId(), event.title(), event.startsAt(), event.endsAt(), event.place(),
                    called(event, standing))));
    }

    private static List<String> called(MeetingConvened event, Standing standing) {
        return Stream.concat(event.invitedUnits().stream(), standing.conveners().stream()).distinct().toList();
    }

}
