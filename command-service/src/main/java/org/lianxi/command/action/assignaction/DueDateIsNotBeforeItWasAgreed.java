package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Nothing is due before a meeting agreed it, the conference took it over or its case was
 * opened (C-1.1, C-1.3, C-1.4, C-4.10).
 *
 * @param dueOn the day by which, or null
 * @param agreedOn the day of that
 */
public record DueDateIsNotBeforeItWasAgreed(LocalDate dueOn, LocalDate agreedOn) implements Rule {

    @Override
    public boolean holds() {
        return this.dueOn != null && !this.dueOn.isBefore(this.agreedOn);
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
        return List.of(Optional.ofNullable(this.dueOn), this.agreedOn);
    }

}
