package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * A proposed meeting will not be held (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param unitCode the unit that had proposed it
 * @param reason why not
 */
@EventType("org.lianxi.meeting.proposal-declined.v1")
public record ProposalDeclined(String conferenceId, String meetingId, String unitCode,
        String reason) implements MeetingEvent {

}
