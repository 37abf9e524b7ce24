package org.lianxi.command.meeting.recordlatearrival;

import java.time.OffsetDateTime;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records that a unit came after the meeting had begun (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param unitCode the unit
 * @param at when it came
 */
public record RecordLateArrival(String conferenceId, String meetingId, Long expectedVersion, String unitCode,
        OffsetDateTime at) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
