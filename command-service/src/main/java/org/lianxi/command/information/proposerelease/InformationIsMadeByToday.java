package org.lianxi.command.information.proposerelease;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What is released was made or obtained by today (C-1.3a).
 *
 * @param madeOn the day on which it was made
 * @param today today
 * @param parties who has a hand in releases
 */
public record InformationIsMadeByToday(LocalDate madeOn, LocalDate today, ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return !this.madeOn.isAfter(this.today);
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.madeOn.toString());
    }

}
