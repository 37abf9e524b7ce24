package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.shared.Rule;

/**
 * Nothing is done in a case that is closed.
 *
 * @param state the case
 */
public record CaseIsOpen(CaseState state) implements Rule {

    @Override
    public boolean holds() {
        return this.state.isOpen();
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
