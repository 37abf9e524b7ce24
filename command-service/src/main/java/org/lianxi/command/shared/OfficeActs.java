package org.lianxi.command.shared;

import java.util.List;

/**
 * The conference office does the daily work: it records, drafts, asks, issues, assigns
 * and tracks; the convener may do the same in person (C-2.5, C-4.10, INV-20).
 *
 * @param actor who acts
 * @param path the rule that gives the act to the office
 */
public record OfficeActs(Actor actor, String path) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isOffice() || this.actor.isConvener();
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
