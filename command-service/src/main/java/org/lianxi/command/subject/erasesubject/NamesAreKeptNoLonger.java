package org.lianxi.command.subject.erasesubject;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * While the period runs for which files have to be kept, the names in them are kept too.
 *
 * @param lastNamedOn when an event named the person last
 * @param today the day
 * @param standing the conference
 */
public record NamesAreKeptNoLonger(Optional<LocalDate> lastNamedOn, LocalDate today,
        Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.lastNamedOn.isEmpty() || !this.today.isBefore(keptUntil());
    }

    private LocalDate keptUntil() {
        return this.lastNamedOn.orElseThrow().plus(Period.parse(this.standing.rule(path(), "P0D")));
    }

    @Override
    public String path() {
        return "attendance.namesKeptFor";
    }

    @Override
    public List<?> details() {
        return List.of(keptUntil());
    }

}
