package org.lianxi.command.action.verifycompletion;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Verifies a claim, which closes the action (C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param remark the finding, or null
 */
public record VerifyCompletion(String conferenceId, String actionId, Long expectedVersion,
        String remark) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
