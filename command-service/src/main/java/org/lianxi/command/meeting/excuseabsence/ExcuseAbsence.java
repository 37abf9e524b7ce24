package org.lianxi.command.meeting.excuseabsence;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Excuses a unit's absence (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param unitCode the unit
 * @param reason on what ground
 */
public record ExcuseAbsence(String conferenceId, String meetingId, Long expectedVersion, String unitCode,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
