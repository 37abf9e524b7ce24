package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;
import org.lianxi.contract.conference.SubjectIds;

/**
 * An invited unit answered the notice; a later answer replaces an earlier one (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param unitCode the unit
 * @param reply {@code attending}, {@code substitute} or {@code excused}
 * @param attendee who comes for it: a name of the public roster, or a reference
 * ({@link SubjectIds}); or null
 * @param post the post of one of the roster, or null
 * @param reason why it asks to be excused, or null
 */
@EventType("org.lianxi.meeting.notice-replied.v1")
public record MeetingNoticeReplied(String conferenceId, String meetingId, String unitCode, String reply,
        String attendee, String post, String reason) implements MeetingEvent {

}
