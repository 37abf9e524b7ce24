package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Nothing is due before the conference took it over (C-1.1).
 *
 * @param dueOn the day by which, or null
 * @param acceptedOn day on which the conference took the assignment over
 */
public record DueDateIsNotBeforeTheAssignment(LocalDate dueOn, LocalDate acceptedOn) implements Rule {

    @Override
    public boolean holds() {
        return this.dueOn != null && !this.dueOn.isBefore(this.acceptedOn);
    }

    @Override
    public String path() {
        return "tracking.actionDefaults.accept";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.dueOn), this.acceptedOn);
    }

}
