package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * A meeting that was called will not take place (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param reason why not
 */
@EventType("org.lianxi.meeting.cancelled.v1")
public record MeetingCancelled(String conferenceId, String meetingId, String reason) implements MeetingEvent {

}
