package org.lianxi.command.casework.enterstage;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;

/**
 * Stages are entered in their order, none left out.
 *
 * @param stage the stage to be entered
 * @param state the case
 * @param mechanism the kind
 */
public record StageFollows(String stage, CaseState state, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.mechanism.next(this.state.stage()).filter(this.stage::equals).isPresent();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.mechanism.stageName(this.stage), this.mechanism.stageName(this.state.stage()),
                this.mechanism.next(this.state.stage()).map(this.mechanism::stageName));
    }

}
