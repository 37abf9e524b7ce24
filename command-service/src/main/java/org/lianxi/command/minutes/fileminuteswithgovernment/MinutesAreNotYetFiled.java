package org.lianxi.command.minutes.fileminuteswithgovernment;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are reported once (C-4.7).
 *
 * @param minutes the minutes
 */
public record MinutesAreNotYetFiled(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return !this.minutes.filed();
    }

    @Override
    public String path() {
        return "minutes.copyReport.to";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.title());
    }

}
