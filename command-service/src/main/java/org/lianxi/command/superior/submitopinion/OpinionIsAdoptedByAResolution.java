package org.lianxi.command.superior.submitopinion;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * An opinion is adopted by a meeting before it goes up, where the charter file asks for
 * it (C-1.2).
 *
 * @param resolutionId the resolution named, or null
 * @param meeting the meeting named
 * @param standing the conference
 */
public record OpinionIsAdoptedByAResolution(String resolutionId, MeetingState meeting,
        Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !"resolution".equals(this.standing.rule(path(), "none"))
                || (this.resolutionId != null && this.meeting.resolution(this.resolutionId).isPresent());
    }

    @Override
    public String path() {
        return "superior.opinionAdoptedBy";
    }

}
