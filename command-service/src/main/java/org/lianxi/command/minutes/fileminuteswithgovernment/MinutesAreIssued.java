package org.lianxi.command.minutes.fileminuteswithgovernment;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * What is reported to the government is what was issued (C-4.7, INV-15).
 *
 * @param minutes the minutes
 * @param corrigendumId a corrigendum to them, or null for the minutes themselves
 */
public record MinutesAreIssued(MinutesState minutes, String corrigendumId) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.documentNumber() != null
                && (this.corrigendumId == null || this.minutes.corrigendum(this.corrigendumId)
                    .filter((corrigendum) -> corrigendum.documentNumber() != null)
                    .isPresent());
    }

    @Override
    public String path() {
        return "minutes.copyReport.when";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.title());
    }

}
