package org.lianxi.command.action.assignaction;

import java.util.stream.Stream;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.ActionSource;

/**
 * An action comes from exactly one of a resolution, a higher assignment and a case
 * (C-1.1, INV-18).
 *
 * @param source what the action is said to come from
 */
public record ActionHasOneSource(ActionSource source) implements Rule {

    @Override
    public boolean holds() {
        boolean agreed = this.source.meetingId() != null && this.source.resolutionId() != null;
        boolean half = agreed != (this.source.meetingId() != null || this.source.resolutionId() != null);
        long sources = Stream.of(agreed, this.source.assignmentId() != null, this.source.caseId() != null)
            .filter(Boolean::booleanValue)
            .count();
        return sources == 1 && !half;
    }

    @Override
    public String path() {
        return "tracking.source";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
