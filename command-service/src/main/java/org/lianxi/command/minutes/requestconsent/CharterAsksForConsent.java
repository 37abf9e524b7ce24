package org.lianxi.command.minutes.requestconsent;

import java.util.Set;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Consent to the text is asked for where the charter wants it after the meeting (C-4.5,
 * INV-10).
 *
 * @param standing the conference
 */
public record CharterAsksForConsent(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return Set.of("attending-units", "all-units").contains(this.standing.rule(path(), "attending-units"));
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

}
