package org.lianxi.contract.issue;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office prepared an issue for a meeting (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param byUnit unit of the officer who prepared it
 * @param analysis what the problem is
 * @param proposedSolution what is proposed
 * @param preparedOn day of preparation
 */
@EventType("org.lianxi.issue.prepared.v1")
public record IssuePrepared(String conferenceId, String issueId, String byUnit, String analysis,
        String proposedSolution, LocalDate preparedOn) implements IssueEvent {
}
