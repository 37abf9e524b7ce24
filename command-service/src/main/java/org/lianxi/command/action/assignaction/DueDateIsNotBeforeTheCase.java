package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What a case calls for is due after the case was opened (C-1.3, C-1.4).
 *
 * @param dueOn the day by which, or null
 * @param openedOn day on which the case was opened
 */
public record DueDateIsNotBeforeTheCase(LocalDate dueOn, LocalDate openedOn) implements Rule {

    @Override
    public boolean holds() {
        return this.dueOn != null && !this.dueOn.isBefore(this.openedOn);
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
        return List.of(Optional.ofNullable(this.dueOn), this.openedOn);
    }

}
