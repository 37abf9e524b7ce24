package org.lianxi.command.information.withdrawinformation;

import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.shared.Rule;

/**
 * What was published is withdrawn from the public before it is withdrawn from the units
 * (C-1.3a).
 *
 * @param information the item
 */
public record NothingIsPublishedOfIt(InformationState information) implements Rule {

    @Override
    public boolean holds() {
        return !this.information.release().isPublished();
    }

    @Override
    public String path() {
        return "caseKinds";
    }

    @Override
    public List<?> details() {
        return List.of(this.information.submitted().title());
    }

}
