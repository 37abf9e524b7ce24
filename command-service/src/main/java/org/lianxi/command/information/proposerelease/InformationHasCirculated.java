package org.lianxi.command.information.proposerelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * The public is told after the units were: what was not circulated, or was withdrawn, is
 * not released (C-1.3a).
 *
 * @param information the item
 * @param parties who has a hand in releases
 */
public record InformationHasCirculated(InformationState information, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.information.stage() == InformationState.Stage.CIRCULATED;
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.information.submitted().title());
    }

}
