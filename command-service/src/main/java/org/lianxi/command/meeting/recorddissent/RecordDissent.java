package org.lianxi.command.meeting.recorddissent;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records that a unit does not share a resolution (C-4.4, A-16).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param resolutionId the resolution
 * @param unitCode the unit
 * @param position {@code reservation}, {@code against} or {@code abstained}
 * @param opinion the unit's own words
 */
public record RecordDissent(String conferenceId, String meetingId, Long expectedVersion, String resolutionId,
        String unitCode, String position, String opinion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
