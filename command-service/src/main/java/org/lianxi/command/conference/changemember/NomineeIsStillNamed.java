package org.lianxi.command.conference.changemember;

import java.util.Optional;

import org.lianxi.command.shared.Rule;

/**
 * Whoever takes a seat stands on the public roster under a name; one whose name was
 * erased meanwhile cannot (C-2.4).
 *
 * @param confirmedBy path of the rule by which the seat changes hands
 * @param name the name of the nominee, empty once it was erased
 */
public record NomineeIsStillNamed(String confirmedBy, Optional<String> name) implements Rule {

    @Override
    public boolean holds() {
        return this.name.isPresent();
    }

    @Override
    public String path() {
        return this.confirmedBy;
    }

}
