package org.lianxi.contract.meeting;

import java.time.OffsetDateTime;

import org.lianxi.contract.EventType;

/**
 * A unit left before the meeting ended; it has attended all the same (C-4.3, A-20).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param unitCode the unit
 * @param at when it left
 */
@EventType("org.lianxi.meeting.early-departure-recorded.v1")
public record EarlyDepartureRecorded(String conferenceId, String meetingId, String unitCode,
        OffsetDateTime at) implements MeetingEvent {

}
