package org.lianxi.contract.issue;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * An issue was placed on the agenda of a meeting (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param meetingId the meeting
 * @param byUnit unit of the officer who placed it
 * @param placedOn day it was placed
 */
@EventType("org.lianxi.issue.placed-on-agenda.v1")
public record IssuePlacedOnAgenda(String conferenceId, String issueId, String meetingId, String byUnit,
        LocalDate placedOn) implements IssueEvent {
}
