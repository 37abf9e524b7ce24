package org.lianxi.command.minutes.recordsilence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Silence counts when the term of the charter, in working days where it says so, has run
 * out (C-4.5, A-18).
 *
 * @param minutes the minutes
 * @param standing the conference
 * @param clock tells the time
 * @param days the working days
 */
public record SilenceHasLastedLongEnough(MinutesState minutes, Standing standing, Clock clock,
        WorkingDays days) implements Rule {

    @Override
    public boolean holds() {
        OffsetDateTime asked = this.minutes.consent().requestedAt();
        return asked != null && !this.clock.instant()
            .isBefore(Term.parse(this.standing.rule(path(), null))
                .end(asked.toInstant(), this.clock.getZone(), this.days));
    }

    @Override
    public String path() {
        return "minutes.consent.silenceAfter";
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.standing.rule(path(), null)));
    }

}
