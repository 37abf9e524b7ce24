package org.lianxi.command.action.assignaction;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * An action comes from something that the conference agreed (C-4.10, INV-18).
 *
 * @param resolutionId the resolution named
 * @param meeting the meeting named
 */
public record ResolutionExists(String resolutionId, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.resolution(this.resolutionId).isPresent();
    }

    @Override
    public String path() {
        return "tracking.source";
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
