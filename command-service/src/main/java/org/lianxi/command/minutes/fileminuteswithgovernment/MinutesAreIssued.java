package org.lianxi.command.minutes.fileminuteswithgovernment;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * What is reported to the government is what was issued (C-4.7, INV-15).
 *
 * @param minutes the minutes
 */
public record MinutesAreIssued(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.documentNumber() != null;
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
