package org.lianxi.contract.issue;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The unit that raised an issue withdrew it (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param unitCode the unit
 * @param reason why
 * @param withdrawnOn day of withdrawal
 */
@EventType("org.lianxi.issue.withdrawn.v1")
public record IssueWithdrawn(String conferenceId, String issueId, String unitCode, String reason,
        LocalDate withdrawnOn) implements IssueEvent {
}
