package org.lianxi.command.issue.prepareissue;

import java.util.List;

import org.lianxi.command.issue.IssueState;
import org.lianxi.command.shared.Rule;

/**
 * An issue closes once: by resolution, escalation or withdrawal (C-1.5).
 *
 * @param issue the issue
 */
public record IssueIsOpen(IssueState issue) implements Rule {

    @Override
    public boolean holds() {
        return this.issue.isOpen();
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
