package org.lianxi.command.casework.performact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * What waits for a term is not done before the term has run out, and not when it was
 * stopped (State Council Order 733, article 17; INV-26).
 *
 * @param act the act
 * @param lastDay the last day of the term, when it runs
 * @param today the day
 * @param mechanism the kind
 */
public record TermHasRunOut(CaseAct act, Optional<LocalDate> lastDay, LocalDate today,
        KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.act.waitsFor() == null || this.lastDay.filter(this.today::isAfter).isPresent();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), this.lastDay.map(LocalDate::toString));
    }

}
