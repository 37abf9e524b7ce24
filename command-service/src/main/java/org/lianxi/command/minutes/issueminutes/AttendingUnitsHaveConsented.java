package org.lianxi.command.minutes.issueminutes;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are issued after every attending unit consented to this very version, where the
 * charter asks for consent (C-4.5, INV-14).
 *
 * @param minutes the minutes
 * @param standing the conference
 */
public record AttendingUnitsHaveConsented(MinutesState minutes, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return "none".equals(this.standing.rule(path(), "attending-units")) || this.minutes.missingConsents().isEmpty();
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

    @Override
    public List<?> details() {
        return List.of(this.minutes.missingConsents());
    }

}
