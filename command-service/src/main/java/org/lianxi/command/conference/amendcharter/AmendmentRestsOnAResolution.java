package org.lianxi.command.conference.amendcharter;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A conference that may amend its own charter does so by a resolution of one of its
 * meetings (C-0.1, K14).
 *
 * @param resolutionId the resolution cited, or null
 * @param meeting the meeting cited, or null
 */
public record AmendmentRestsOnAResolution(String resolutionId, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting != null && this.resolutionId != null
                && this.meeting.resolution(this.resolutionId).isPresent();
    }

    @Override
    public String path() {
        return "lifecycle.amendBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.resolutionId));
    }

}
