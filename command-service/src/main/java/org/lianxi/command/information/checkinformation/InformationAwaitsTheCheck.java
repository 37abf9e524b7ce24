package org.lianxi.command.information.checkinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Rule;

/**
 * The office checks, once, what is for all units (C-4.9).
 *
 * @param information the item
 */
public record InformationAwaitsTheCheck(InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return this.information.stage() == InformationState.Stage.SUBMITTED;
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
