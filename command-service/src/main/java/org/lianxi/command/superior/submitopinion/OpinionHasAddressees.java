package org.lianxi.command.superior.submitopinion;

import java.util.List;

import org.lianxi.command.shared.Rule;

/**
 * The charter names whom opinions go to (C-1.2).
 *
 * @param addressees the bodies that the charter names
 */
public record OpinionHasAddressees(List<String> addressees) implements Rule {

    @Override
    public boolean holds() {
        return !this.addressees.isEmpty();
    }

    @Override
    public String path() {
        return "superior.opinionAdoptedBy";
    }

}
