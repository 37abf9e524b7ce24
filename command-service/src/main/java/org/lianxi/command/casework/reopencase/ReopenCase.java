package org.lianxi.command.casework.reopencase;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Takes a closed case up again.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param stage the stage that it is in again
 * @param reason why
 */
public record ReopenCase(String conferenceId, String caseId, Long expectedVersion, String stage,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

}
