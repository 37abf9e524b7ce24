package org.lianxi.command.casework.enterstage;

import java.util.List;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * A stage that an act leads to is entered by that act.
 *
 * @param stage the stage to be entered
 * @param mechanism the kind
 */
public record StageIsEnteredByItsAct(String stage, KindOfCase mechanism) implements Rule {

    private List<String> acts() {
        return this.mechanism.acts().stream().filter((act) -> this.stage.equals(act.to())).map(CaseAct::name).toList();
    }

    @Override
    public boolean holds() {
        return !this.mechanism.isReachedByAct(this.stage);
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.mechanism.stageName(this.stage), acts());
    }

}
