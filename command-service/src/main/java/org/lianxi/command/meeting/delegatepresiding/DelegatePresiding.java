package org.lianxi.command.meeting.delegatepresiding;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Lets another seat preside (C-4.2).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param toSeat the seat that is to preside
 * @param reason why, or null
 */
public record DelegatePresiding(String conferenceId, String meetingId, Long expectedVersion, String toSeat,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
