package org.lianxi.command.meeting.convenemeeting;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Calls a meeting on a proposal: the meeting proposed becomes the meeting convened, so
 * that one proposal cannot lead to two meetings (C-4.1).
 *
 * @param expectedVersion version of the proposal that was seen
 * @param notice the notice; its meeting is the one proposed
 */
public record ConveneProposedMeeting(Long expectedVersion, ConveneMeeting notice) implements ConferenceCommand {

    @Override
    public String conferenceId() {
        return this.notice.conferenceId();
    }

    @Override
    public String targetId() {
        return this.notice.meetingId();
    }

}
