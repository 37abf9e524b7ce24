package org.lianxi.command.casework.closecase;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * A case closes only with the conclusion that its kind asks for; one that was reopened,
 * with a new one.
 *
 * @param state the case
 * @param mechanism the kind
 */
public record ConclusionIsOnRecord(CaseState state, KindOfCase mechanism) implements Rule {

    private List<String> acts() {
        return this.mechanism.acts()
            .stream()
            .filter((act) -> "conclusion".equals(act.gives()))
            .map(CaseAct::name)
            .toList();
    }

    @Override
    public boolean holds() {
        return !this.mechanism.has("conclusion")
                || this.state.actsSinceItsBeginning().stream().anyMatch((done) -> "conclusion".equals(done.gives()));
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.state.opened().title(), acts());
    }

}
