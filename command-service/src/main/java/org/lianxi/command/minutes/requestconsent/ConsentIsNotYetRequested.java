package org.lianxi.command.minutes.requestconsent;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Consent to a version is asked for once (C-4.5).
 *
 * @param minutes the minutes
 */
public record ConsentIsNotYetRequested(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return !this.minutes.consent().requested();
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.version());
    }

}
