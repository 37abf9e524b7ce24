package org.lianxi.command.minutes.recordsilence;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Silence counts when the period of the charter is over (C-4.5, A-18).
 *
 * @param minutes the minutes
 * @param standing the conference
 * @param now the present time
 */
public record SilenceHasLastedLongEnough(MinutesState minutes, Standing standing, OffsetDateTime now) implements Rule {

    @Override
    public boolean holds() {
        OffsetDateTime asked = this.minutes.consent().requestedAt();
        return asked != null && !this.now.isBefore(Silence.endsAt(asked, this.standing.rule(path(), null)));
    }

    @Override
    public String path() {
        return "minutes.consent.silenceAfter";
    }

    @Override
    public List<?> details() {
        return List.of(String.valueOf(this.standing.rule(path(), null)));
    }

}
