package org.lianxi.command.casework.closecase;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Closes a case with a conclusion.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param conclusion what it came to
 */
public record CloseCase(String conferenceId, String caseId, Long expectedVersion,
        String conclusion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

}
