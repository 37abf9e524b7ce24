package org.lianxi.command.minutes.recordsilence;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records which units were silent for as long as the charter lets silence count as
 * consent (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 */
public record RecordSilence(String conferenceId, String minutesId, Long expectedVersion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
