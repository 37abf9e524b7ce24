package org.lianxi.command.issue.resolveissue;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The conference agrees how a problem is solved; the agreement is a resolution of that
 * meeting (C-1.5, C-4.4).
 *
 * @param resolutionId the resolution named
 * @param meeting the meeting
 */
public record IssueIsSettledByAResolution(String resolutionId, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.resolution(this.resolutionId).isPresent();
    }

    @Override
    public String path() {
        return "issues";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.resolutionId);
    }

}
