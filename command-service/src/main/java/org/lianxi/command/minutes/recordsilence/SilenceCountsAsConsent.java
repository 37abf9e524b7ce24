package org.lianxi.command.minutes.recordsilence;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Silence is no consent unless the charter says so (C-4.5, A-18).
 *
 * @param standing the conference
 */
public record SilenceCountsAsConsent(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return "deemed-after".equals(this.standing.rule(path(), "block"))
                && this.standing.rule("minutes.consent.silenceAfter", null) != null;
    }

    @Override
    public String path() {
        return "minutes.consent.silence";
    }

}
