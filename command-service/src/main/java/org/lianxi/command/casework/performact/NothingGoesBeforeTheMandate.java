package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * Without a mandate of the government nothing is inspected (State Council Order 733,
 * article 7; INV-25).
 *
 * @param act the act
 * @param state the case
 * @param mechanism the kind
 */
public record NothingGoesBeforeTheMandate(CaseAct act, CaseState state, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return !"required".equals(this.mechanism.kind().mandate()) || this.act.opens()
                || "mandate".equals(this.act.gives()) || this.state.isGiven("mandate");
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name());
    }

}
