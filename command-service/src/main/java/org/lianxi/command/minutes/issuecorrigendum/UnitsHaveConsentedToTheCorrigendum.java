package org.lianxi.command.minutes.issuecorrigendum;

import java.util.List;

import org.lianxi.command.minutes.Corrigendum;
import org.lianxi.command.shared.Rule;

/**
 * A corrigendum is issued with the same consent as the text it corrects (C-4.6, INV-14,
 * INV-16).
 *
 * @param corrigendum the corrigendum
 */
public record UnitsHaveConsentedToTheCorrigendum(Corrigendum corrigendum) implements Rule {

    @Override
    public boolean holds() {
        return this.corrigendum.missing().isEmpty();
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

    @Override
    public List<?> details() {
        return List.of(this.corrigendum.missing());
    }

}
