package org.lianxi.command.minutes.escalatedeadlock;

import java.util.List;

import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * A disagreement goes up when units still object after they were asked again; where the
 * charter wants agreement in session, when units dissented there (C-4.5, A-19).
 *
 * @param minutes the minutes
 * @param dissenting units that dissented where the charter wants agreement in session
 */
public record UnitsObjectAfterBeingAskedAgain(MinutesState minutes, List<String> dissenting) implements Rule {

    @Override
    public boolean holds() {
        return !this.dissenting.isEmpty()
                || (this.minutes.consent().rounds() > 1 && !this.minutes.consent().objecting().isEmpty());
    }

    @Override
    public String path() {
        return "minutes.consent.deadlock.escalateTo";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.consent().objecting().size(), this.minutes.consent().objecting());
    }

}
