package org.lianxi.command.issue.resolveissue;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Closes an issue by a resolution of a meeting that had it on its agenda (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param expectedVersion version that was seen, or null
 * @param meetingId the meeting
 * @param resolutionId the resolution
 */
public record ResolveIssue(String conferenceId, String issueId, Long expectedVersion, String meetingId,
        String resolutionId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.issueId;
    }

}
