package org.lianxi.command.issue.prepareissue;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Prepares an issue for a meeting (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param expectedVersion version that was seen, or null
 * @param analysis what the problem is
 * @param proposedSolution what is proposed
 */
public record PrepareIssue(String conferenceId, String issueId, Long expectedVersion, String analysis,
        String proposedSolution) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.issueId;
    }

}
