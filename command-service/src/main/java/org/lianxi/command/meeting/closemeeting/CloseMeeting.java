package org.lianxi.command.meeting.closemeeting;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Ends a meeting and freezes the set of attending units (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 */
public record CloseMeeting(String conferenceId, String meetingId, Long expectedVersion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
