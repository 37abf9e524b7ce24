package org.lianxi.contract.meeting;

import java.time.OffsetDateTime;

import org.lianxi.contract.EventType;

/**
 * A unit came after the meeting had begun; it attends all the same (C-4.3, A-20).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param unitCode the unit
 * @param at when it came
 */
@EventType("org.lianxi.meeting.late-arrival-recorded.v1")
public record LateArrivalRecorded(String conferenceId, String meetingId, String unitCode,
        OffsetDateTime at) implements MeetingEvent {

}
