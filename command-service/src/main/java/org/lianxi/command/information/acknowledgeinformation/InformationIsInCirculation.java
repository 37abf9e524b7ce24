package org.lianxi.command.information.acknowledgeinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Rule;

/**
 * Information that was withdrawn needs no acknowledgement (C-4.9).
 *
 * @param information the item
 */
public record InformationIsInCirculation(InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return this.information.stage() == InformationState.Stage.CIRCULATED;
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
