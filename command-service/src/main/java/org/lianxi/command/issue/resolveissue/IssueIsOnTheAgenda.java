package org.lianxi.command.issue.resolveissue;

import java.util.List;

import org.lianxi.command.issue.IssueState;
import org.lianxi.command.shared.Rule;

/**
 * A meeting settles the issues on its agenda (C-1.5).
 *
 * @param issue the issue
 * @param meetingId the meeting
 */
public record IssueIsOnTheAgenda(IssueState issue, String meetingId) implements Rule {

    @Override
    public boolean holds() {
        return this.issue.meetings().contains(this.meetingId);
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
