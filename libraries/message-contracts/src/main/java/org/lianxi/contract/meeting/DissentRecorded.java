package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * An attending unit did not share a resolution, and had it recorded (C-4.4, A-16).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param resolutionId the resolution
 * @param unitCode the unit
 * @param position {@code reservation}; {@code against} or {@code abstained} where the
 * charter decides by vote
 * @param opinion the unit's own words
 */
@EventType("org.lianxi.meeting.dissent-recorded.v1")
public record DissentRecorded(String conferenceId, String meetingId, String resolutionId, String unitCode,
        String position, String opinion) implements MeetingEvent {

}
