package org.lianxi.contract.meeting;

import java.util.List;

import org.lianxi.contract.Deviation;
import org.lianxi.contract.EventType;

/**
 * Another seat presides in place of the one that the charter names (C-4.2, A-14, INV-08).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param toSeat the seat that presides instead
 * @param reason why, or null where the charter asks for none
 * @param deviations the departure from the charter, empty where it allows the delegation
 */
@EventType("org.lianxi.meeting.presiding-delegated.v1")
public record PresidingDelegated(String conferenceId, String meetingId, String toSeat, String reason,
        List<Deviation> deviations) implements MeetingEvent {

}
