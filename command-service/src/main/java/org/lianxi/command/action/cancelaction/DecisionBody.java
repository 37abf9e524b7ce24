package org.lianxi.command.action.cancelaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.action.DecisionBasis;

/**
 * What a decision about an action rests on, as callers write it.
 *
 * @param kind {@code resolution}, {@code convener} or {@code office}
 * @param meetingId the meeting that agreed it, for a resolution
 * @param resolutionId the resolution
 */
public record DecisionBody(@NotNull @Pattern(regexp = "resolution|convener|office") String kind,
        @PlainText(max = 80, optional = true) String meetingId,
        @PlainText(max = 80, optional = true) String resolutionId) {

    /**
     * As events have it.
     * @return the same
     */
    public DecisionBasis toBasis() {
        return new DecisionBasis(this.kind, this.meetingId, this.resolutionId);
    }

}
