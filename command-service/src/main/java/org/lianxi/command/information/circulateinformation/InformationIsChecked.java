package org.lianxi.command.information.circulateinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Rule;

/**
 * What is for all units is circulated after the office checked it (C-4.9).
 *
 * @param information the item
 */
public record InformationIsChecked(InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return this.information.stage() == InformationState.Stage.CHECKED;
    }

    @Override
    public String path() {
        return "information.circulatedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.information.submitted().title());
    }

}
