package org.lianxi.command.meeting.cancelmeeting;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Cancels a meeting that was called (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param reason why
 */
public record CancelMeeting(String conferenceId, String meetingId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
