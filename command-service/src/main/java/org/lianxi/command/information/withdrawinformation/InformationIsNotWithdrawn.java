package org.lianxi.command.information.withdrawinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Rule;

/**
 * Information is withdrawn once (C-4.9).
 *
 * @param information the item
 */
public record InformationIsNotWithdrawn(InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return this.information.stage() != InformationState.Stage.WITHDRAWN;
    }

    @Override
    public String path() {
        return "information.audience";
    }

    @Override
    public List<?> details() {
        return List.of(this.information.submitted().title());
    }

}
