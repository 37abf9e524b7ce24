package org.lianxi.contract.issue;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * An issue that could not be settled went to a higher body (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param escalatedTo code of the body
 * @param bodyName its name
 * @param reason why it could not be settled
 * @param escalatedOn day it went up
 */
@EventType("org.lianxi.issue.escalated.v1")
public record IssueEscalated(String conferenceId, String issueId, String escalatedTo, String bodyName, String reason,
        LocalDate escalatedOn) implements IssueEvent {
}
