package org.lianxi.command.casework.refercasetomeeting;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Rule;

/**
 * A case is referred to a meeting once.
 *
 * @param meetingId the meeting
 * @param state the case
 */
public record CaseIsNotYetReferredThere(String meetingId, CaseState state) implements Rule {

    @Override
    public boolean holds() {
        return !this.state.meetings().contains(this.meetingId);
    }

    @Override
    public String path() {
        return "caseKinds." + this.state.opened().kind();
    }

    @Override
    public List<?> details() {
        return List.of(this.state.opened().title());
    }

}
