package org.lianxi.command.subject.erasesubject;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Names are erased by the office, the convener, or whom the unit that hosts the office
 * made responsible for the protection of personal data.
 *
 * @param actor who acts
 */
public record OfficeOrDataProtectionErases(Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isOffice() || this.actor.isConvener() || this.actor.isDataProtection();
    }

    @Override
    public String path() {
        return "attendance.namesKeptFor";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.role());
    }

}
