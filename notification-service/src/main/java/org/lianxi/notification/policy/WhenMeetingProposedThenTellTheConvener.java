package org.lianxi.notification.policy;

import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Undecided;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The convener has a proposal to decide on, from whichever unit or organ he comes; the
 * office prepares it (C-4.1, K1).
 */
@Component
final class WhenMeetingProposedThenTellTheConvener implements NoticePolicy {

    @EventHandler
    void on(MeetingProposed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice.of(NoticeKind.MEETING_PROPOSED,
                Stream.concat(standing.conveners().stream(), standing.office().stream()).distinct().toList(), link,
                event.title(), standing.nameOf(event.unitCode()), event.reason(), Undecided.unless(event.preferredOn()),
                Undecided.unless(event.topics())));
    }

}
