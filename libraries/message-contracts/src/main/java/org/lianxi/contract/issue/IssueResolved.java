package org.lianxi.contract.issue;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A resolution of a meeting settled an issue (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param meetingId the meeting
 * @param resolutionId the resolution
 * @param resolvedOn day it was settled
 */
@EventType("org.lianxi.issue.resolved.v1")
public record IssueResolved(String conferenceId, String issueId, String meetingId, String resolutionId,
        LocalDate resolvedOn) implements IssueEvent {
}
