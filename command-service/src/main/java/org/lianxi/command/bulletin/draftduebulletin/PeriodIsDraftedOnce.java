package org.lianxi.command.bulletin.draftduebulletin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.lianxi.command.bulletin.BulletinState;
import org.lianxi.command.shared.Rule;

/**
 * What fell due on a day is drafted once: what the office withdrew does not come back
 * (C-4.11).
 *
 * @param dueOn the day on which it fell due
 * @param bulletins the bulletins that there are
 */
public record PeriodIsDraftedOnce(LocalDate dueOn, Collection<BulletinState> bulletins) implements Rule {

    @Override
    public boolean holds() {
        return this.bulletins.stream().noneMatch((bulletin) -> this.dueOn.equals(bulletin.compiled().dueOn()));
    }

    @Override
    public String path() {
        return "reporting.promptly.digestEvery";
    }

    @Override
    public List<?> details() {
        return List.of(this.dueOn);
    }

}
