package org.lianxi.command.casework.closecase;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;

/**
 * A case is closed from the stage before its last, or in its last.
 *
 * @param state the case
 * @param mechanism the kind
 */
public record CaseHasComeToItsEnd(CaseState state, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.mechanism.last().equals(this.state.stage())
                || this.mechanism.next(this.state.stage()).filter(this.mechanism.last()::equals).isPresent();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.state.opened().title(), this.mechanism.stageName(this.state.stage()));
    }

}
