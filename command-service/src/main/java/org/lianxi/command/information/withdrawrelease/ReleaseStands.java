package org.lianxi.command.information.withdrawrelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * What is withdrawn from the public, or from those who decide, stands there (C-1.3a).
 *
 * @param information the item
 * @param parties who has a hand in releases
 */
public record ReleaseStands(InformationState information, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.information.release().isOpen() || this.information.release().isPublished();
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
