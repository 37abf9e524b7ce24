package org.lianxi.command.issue.withdrawissue;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Closes an issue because the unit that raised it takes it back (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record WithdrawIssue(String conferenceId, String issueId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.issueId;
    }

}
