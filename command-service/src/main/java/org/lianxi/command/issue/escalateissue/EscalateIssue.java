package org.lianxi.command.issue.escalateissue;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Closes an issue by taking it to the body that the charter file names for what cannot be
 * agreed (C-1.5, A-19).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record EscalateIssue(String conferenceId, String issueId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.issueId;
    }

}
