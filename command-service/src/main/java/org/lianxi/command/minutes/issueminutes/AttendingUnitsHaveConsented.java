package org.lianxi.command.minutes.issueminutes;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are signed and issued after every attending unit consented to this very
 * version, where the charter asks for consent; an objection is overcome only by the organ
 * that decides a deadlock (C-4.5, INV-14).
 *
 * @param minutes the minutes
 * @param standing the conference
 */
public record AttendingUnitsHaveConsented(MinutesState minutes, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        List<String> needed = this.minutes.unitsToConsent(this.standing);
        if (needed.isEmpty()) {
            return List.of();
        }
        return this.minutes.consent().requested() ? this.minutes.consent().missing() : needed;
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

    @Override
    public List<?> details() {
        return List.of(missing());
    }

}
