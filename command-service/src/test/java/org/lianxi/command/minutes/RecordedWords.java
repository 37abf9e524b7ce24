package org.lianxi.command.minutes;

import org.lianxi.command.Licheng;

/**
 * The wording of minutes as the service has it, for tests that go through several
 * aggregates.
 */
public final class RecordedWords {

    private RecordedWords() {
    }

    public static MinutesText words() {
        return new MinutesConfiguration().minutesText(Licheng.CLOCK.getZone());
    }

}
