package org.lianxi.command.conference.rejectunitchange;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Decides against a proposed change of units (C-2.3).
 *
 * @param conferenceId the conference
 * @param proposalId the proposal
 * @param expectedVersion version of the conference that was seen
 * @param reason why
 */
public record RejectUnitChange(String conferenceId, String proposalId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
