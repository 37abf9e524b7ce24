package org.lianxi.command.meeting.recordresolution;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A meeting settles cases that were referred to it (C-1.5).
 *
 * @param file the case that the matter is said to settle
 * @param meetingId the meeting
 */
public record CaseWasReferredHere(CaseState file, String meetingId) implements Rule {

    @Override
    public boolean holds() {
        return this.file.meetings().contains(this.meetingId);
    }

    @Override
    public String path() {
        return "caseKinds." + this.file.opened().kind();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.file.opened().title());
    }

}
