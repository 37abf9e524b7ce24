package org.lianxi.command.information.publishinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.Release;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Rule;

/**
 * Only what was approved by everybody who has to is published, and once (C-1.3a).
 *
 * @param information the item
 * @param parties who has a hand in releases
 */
public record ReleaseIsApproved(InformationState information, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return this.information.release().is(Release.Stage.APPROVED);
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
