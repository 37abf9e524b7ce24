package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * A unit's absence was excused (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param unitCode the unit
 * @param reason on what ground
 */
@EventType("org.lianxi.meeting.absence-excused.v1")
public record AbsenceExcused(String conferenceId, String meetingId, String unitCode,
        String reason) implements MeetingEvent {

}
