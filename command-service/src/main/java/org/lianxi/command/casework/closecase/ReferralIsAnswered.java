package org.lianxi.command.casework.closecase;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;

/**
 * What one unit referred to another is never closed without an answer to the one that
 * referred it (D-12.1, C-4.9).
 *
 * @param state the case
 * @param answers whether the act that closes it is itself the answer
 * @param mechanism the kind
 */
public record ReferralIsAnswered(CaseState state, boolean answers, KindOfCase mechanism) implements Rule {

    private boolean isReferral() {
        return !this.state.acts().isEmpty() && !this.state.acts().getFirst().asked().isEmpty();
    }

    @Override
    public boolean holds() {
        return this.answers || !isReferral() || this.state.isGiven("answer") || !this.mechanism.has("answer");
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.state.opened().unitCode());
    }

}
