package org.lianxi.command.casework.performact;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;

/**
 * What is done in a case follows the charter in force, which still has its kind.
 *
 * @param state the case
 * @param mechanism the kind found
 */
public record KindIsStillInTheCharter(CaseState state, Optional<KindOfCase> mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.mechanism.isPresent();
    }

    @Override
    public String path() {
        return "caseKinds";
    }

    @Override
    public List<?> details() {
        return List.of(this.state.opened().kind());
    }

}
