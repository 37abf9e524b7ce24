package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * Where the charter has somebody approve a kind of case, nothing goes before that
 * approval.
 *
 * @param act the act
 * @param state the case
 * @param mechanism the kind
 */
public record NothingGoesBeforeTheApproval(CaseAct act, CaseState state, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.mechanism.kind().approval() == null || this.act.opens() || "approval".equals(this.act.gives())
                || this.state.isGiven("approval");
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), this.mechanism.kind().approval());
    }

}
