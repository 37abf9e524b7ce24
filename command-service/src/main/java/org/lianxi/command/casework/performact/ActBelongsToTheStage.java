package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * An act is done in the stages that it belongs to.
 *
 * @param act the act
 * @param state the case
 * @param mechanism the kind
 */
public record ActBelongsToTheStage(CaseAct act, CaseState state, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.act.from().isEmpty() || this.act.from().contains(this.state.stage());
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), this.mechanism.stageName(this.state.stage()),
                this.act.from().stream().map(this.mechanism::stageName).toList());
    }

}
