package org.lianxi.command.meeting.recordattendance;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.meeting.Capacity;

/**
 * Records that a unit is present (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param unitCode the unit
 * @param capacity in what capacity
 * @param attendee who attends for it, or null
 */
public record RecordAttendance(String conferenceId, String meetingId, Long expectedVersion, String unitCode,
        Capacity capacity, String attendee) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
