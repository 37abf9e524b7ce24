package org.lianxi.command.minutes.fileminuteswithgovernment;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are reported once to each body (C-4.7).
 *
 * @param minutes the minutes
 * @param body code of the body
 * @param corrigendumId a corrigendum to them, or null for the minutes themselves
 */
public record MinutesAreNotYetFiled(MinutesState minutes, String body, String corrigendumId) implements Rule {

    @Override
    public boolean holds() {
        return !this.minutes.isFiled(this.body, this.corrigendumId);
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
