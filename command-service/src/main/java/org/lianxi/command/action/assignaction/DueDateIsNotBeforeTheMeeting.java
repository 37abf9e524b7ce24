package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Nothing is due before it was agreed (C-4.10).
 *
 * @param dueOn the day by which
 * @param metOn day of the meeting
 */
public record DueDateIsNotBeforeTheMeeting(LocalDate dueOn, LocalDate metOn) implements Rule {

    @Override
    public boolean holds() {
        return this.dueOn != null && !this.dueOn.isBefore(this.metOn);
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
        return List.of(Refusal.given(this.dueOn), this.metOn);
    }

}
