package org.lianxi.command.minutes.reviseminutes;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Changes the text, which voids every consent to it (C-4.4, INV-13).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param title the title, or null to keep it
 * @param text the whole new text
 * @param reason why it changes
 */
public record ReviseMinutes(String conferenceId, String minutesId, Long expectedVersion, String title, String text,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
