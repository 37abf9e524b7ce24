package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MeetingMatter;

import org.springframework.stereotype.Component;

/**
 * The office drafts the minutes of a meeting that was closed
 * ({@code minutes.draftWithin}, C-4.4).
 */
@Component
final class MinutesAreDrafted implements Limit {

    @Override
    public String rule() {
        return "minutes.draftWithin";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MeetingMatter meeting) || meeting.closedAt() == null) {
            return List.of();
        }
        return frame.term("minutes.draftWithin")
            .map((term) -> frame.within(term, meeting.closedAt(), frame.dayOf(meeting.closedAt()))
                .of(this, found.id(), meeting.title(), frame.office(), Reminding.USUAL,
                        frame.page("meetings", found.id())))
            .stream()
            .toList();
    }

}
