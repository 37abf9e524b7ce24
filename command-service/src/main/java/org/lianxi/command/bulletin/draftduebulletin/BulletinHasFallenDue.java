package org.lianxi.command.bulletin.draftduebulletin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.bulletin.BulletinState;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * The next bulletin falls due the charter's term after the last one that was issued
 * (C-4.11, A-26).
 *
 * @param dueOn the day on which it is said to have fallen due
 * @param bulletins the bulletins that there are
 * @param standing the conference
 * @param today the day
 * @param days the working days
 */
public record BulletinHasFallenDue(LocalDate dueOn, Collection<BulletinState> bulletins, Standing standing,
        LocalDate today, WorkingDays days) implements Rule {

    @Override
    public boolean holds() {
        return !this.dueOn.isAfter(this.today) && earliest().filter(this.dueOn::isBefore).isEmpty();
    }

    private Optional<LocalDate> earliest() {
        return this.bulletins.stream()
            .map(BulletinState::issuedOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map((last) -> Term.parse(this.standing.rule(path(), null)).lastDay(last, this.days));
    }

    @Override
    public String path() {
        return "reporting.promptly.digestEvery";
    }

    @Override
    public List<?> details() {
        return List.of(this.dueOn, this.standing.rule(path(), null));
    }

}
