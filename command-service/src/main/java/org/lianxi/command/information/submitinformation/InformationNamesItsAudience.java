package org.lianxi.command.information.submitinformation;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Information is for other units, which are named (C-4.9).
 *
 * @param audience the units it is for, without the sender
 */
public record InformationNamesItsAudience(List<String> audience) implements Rule {

    @Override
    public boolean holds() {
        return !this.audience.isEmpty();
    }

    @Override
    public String path() {
        return "information.audience";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
