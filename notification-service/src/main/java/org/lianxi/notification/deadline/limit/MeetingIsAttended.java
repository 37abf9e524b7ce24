package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MeetingMatter;
import org.lianxi.notification.notice.NoticeKind;

import org.springframework.stereotype.Component;

/**
 * Invited units, and the conveners wherever they come from, are reminded of a meeting
 * ({@code convene.remindBefore}, C-4.1), unless their absence was excused; after it has
 * begun there is nothing to press for.
 */
@Component
final class MeetingIsAttended implements Limit {

    @Override
    public String rule() {
        return "convene.remindBefore";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MeetingMatter meeting) || meeting.openedAt() != null
                || meeting.closedAt() != null) {
            return List.of();
        }
        Instant start = meeting.startsAt().toInstant();
        return List.of(new Frame.Begun(meeting.convenedAt(), frame.dayOf(start), start).of(this, found.id(),
                meeting.title(), awaited(meeting, frame),
                new Reminding(frame.terms("convene.remindBefore"), NoticeKind.MEETING_NEAR, Set.of()),
                frame.page("meetings", found.id())));
    }

    private static List<String> awaited(MeetingMatter meeting, Frame frame) {
        List<String> called = Stream.concat(meeting.invitedUnits().stream(), frame.conference().conveners().stream())
            .distinct()
            .filter((one) -> !meeting.excused().contains(one))
            .toList();
        return frame.recipientsAmong(called);
    }

}
