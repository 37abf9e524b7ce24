package org.lianxi.command.casework.reopencase;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Rule;

/**
 * Only what is closed is reopened.
 *
 * @param state the case
 */
public record CaseIsClosed(CaseState state) implements Rule {

    @Override
    public boolean holds() {
        return !this.state.isOpen();
    }

    @Override
    public String path() {
        return "caseKinds." + this.state.opened().kind();
    }

    @Override
    public List<?> details() {
        return List.of(this.state.opened().title());
    }

}
