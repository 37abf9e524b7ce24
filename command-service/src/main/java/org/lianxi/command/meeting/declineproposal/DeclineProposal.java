package org.lianxi.command.meeting.declineproposal;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Decides that a proposed meeting will not be held (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param reason why not
 */
public record DeclineProposal(String conferenceId, String meetingId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
