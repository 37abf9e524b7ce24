package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;
import org.lianxi.contract.conference.SubjectIds;

/**
 * A unit was recorded as present (C-4.3). A later record for the same unit replaces the
 * earlier one.
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param unitCode the unit
 * @param capacity in what capacity it attends
 * @param attendee who attends for it: a name of the public roster, or a reference
 * ({@link SubjectIds}); null when only the unit was recorded
 */
@EventType("org.lianxi.meeting.attendance-recorded.v1")
public record AttendanceRecorded(String conferenceId, String meetingId, String unitCode, Capacity capacity,
        String attendee) implements MeetingEvent {
}
