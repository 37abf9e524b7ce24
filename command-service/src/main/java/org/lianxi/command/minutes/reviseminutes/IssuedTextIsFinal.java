package org.lianxi.command.minutes.reviseminutes;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Issued text is immutable (C-4.6, INV-16).
 *
 * @param minutes the minutes
 */
public record IssuedTextIsFinal(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.documentNumber() == null;
    }

    @Override
    public String path() {
        return "minutes.numbering";
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.minutes.documentNumber()));
    }

}
