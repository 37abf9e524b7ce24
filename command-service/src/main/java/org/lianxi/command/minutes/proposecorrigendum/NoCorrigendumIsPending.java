package org.lianxi.command.minutes.proposecorrigendum;

import java.util.List;

import org.lianxi.command.minutes.Corrigendum;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * One correction at a time: the next one has to know the text it corrects (C-4.6,
 * INV-16).
 *
 * @param minutes the minutes
 */
public record NoCorrigendumIsPending(MinutesState minutes) implements Rule {

    @Override
    public boolean holds() {
        return this.minutes.corrigenda().stream().noneMatch(Corrigendum::pending);
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
