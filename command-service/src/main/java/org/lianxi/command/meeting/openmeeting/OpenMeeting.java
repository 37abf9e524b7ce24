package org.lianxi.command.meeting.openmeeting;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Opens a meeting (C-4.2).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param presiderSeat the seat that presides
 * @param deviationReason why another than the convener presides, or null
 */
public record OpenMeeting(String conferenceId, String meetingId, Long expectedVersion, String presiderSeat,
        String deviationReason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
