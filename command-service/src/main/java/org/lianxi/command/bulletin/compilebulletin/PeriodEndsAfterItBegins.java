package org.lianxi.command.bulletin.compilebulletin;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A bulletin covers a period that ends no earlier than it begins (C-4.11).
 *
 * @param from first day
 * @param to last day
 */
public record PeriodEndsAfterItBegins(LocalDate from, LocalDate to) implements Rule {

    @Override
    public boolean holds() {
        return !this.to.isBefore(this.from);
    }

    @Override
    public String path() {
        return "reporting.promptly.digestEvery";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.from, this.to);
    }

}
