package org.lianxi.command.conference.confirmunitchange;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts a proposed change of units into effect (C-2.3).
 *
 * @param conferenceId the conference
 * @param proposalId the proposal
 * @param expectedVersion version of the conference that was seen
 * @param meetingId the meeting that decided it, or null where the charter lets somebody
 * else decide
 * @param resolutionId the resolution of that meeting, or null
 * @param reference the decision document where no meeting decided, or null
 */
public record ConfirmUnitChange(String conferenceId, String proposalId, Long expectedVersion, String meetingId,
        String resolutionId, String reference) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
