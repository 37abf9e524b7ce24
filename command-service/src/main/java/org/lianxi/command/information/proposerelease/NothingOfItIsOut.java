package org.lianxi.command.information.proposerelease;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * While one text stands published, no other is proposed: the published one is withdrawn
 * first (C-1.3a).
 *
 * @param information the item
 * @param parties who has a hand in releases
 */
public record NothingOfItIsOut(InformationState information, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return !this.information.release().isPublished();
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
