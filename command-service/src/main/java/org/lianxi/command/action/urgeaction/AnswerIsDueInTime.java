package org.lianxi.command.action.urgeaction;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * An answer cannot be due before it is asked for (C-4.10).
 *
 * @param answerBy the day by which to answer, or null
 * @param today the day of the urging
 */
public record AnswerIsDueInTime(LocalDate answerBy, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return this.answerBy == null || !this.answerBy.isBefore(this.today);
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.answerBy, this.today);
    }

}
