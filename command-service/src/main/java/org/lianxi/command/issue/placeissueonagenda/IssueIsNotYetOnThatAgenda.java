package org.lianxi.command.issue.placeissueonagenda;

import java.util.List;

import org.lianxi.command.issue.IssueState;
import org.lianxi.command.shared.Rule;

/**
 * An issue is placed on an agenda once (C-1.5).
 *
 * @param issue the issue
 * @param meetingId the meeting
 */
public record IssueIsNotYetOnThatAgenda(IssueState issue, String meetingId) implements Rule {

    @Override
    public boolean holds() {
        return !this.issue.meetings().contains(this.meetingId);
    }

    @Override
    public String path() {
        return "issues";
    }

    @Override
    public List<?> details() {
        return List.of(this.issue.raised().title());
    }

}
