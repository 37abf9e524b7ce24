package org.lianxi.command.minutes.consenttocorrigendum;

import java.util.List;

import org.lianxi.command.minutes.Corrigendum;
import org.lianxi.command.shared.Rule;

/**
 * A unit consents to a corrigendum once (C-4.6).
 *
 * @param unitCode the unit
 * @param corrigendum the corrigendum
 */
public record UnitHasNotYetConsentedToTheCorrigendum(String unitCode, Corrigendum corrigendum) implements Rule {

    @Override
    public boolean holds() {
        return !this.corrigendum.consents().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "minutes.consent.granularity";
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
