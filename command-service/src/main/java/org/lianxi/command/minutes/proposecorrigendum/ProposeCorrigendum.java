package org.lianxi.command.minutes.proposecorrigendum;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts a correction of issued minutes to the units that had consented (C-4.6, INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param corrigendumId the corrigendum to be
 * @param text the whole text of the corrigendum
 * @param reason what is wrong in the issued text
 */
public record ProposeCorrigendum(String conferenceId, String minutesId, Long expectedVersion, String corrigendumId,
        String text, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

    @Override
    public String subjectId() {
        return this.corrigendumId;
    }

}
