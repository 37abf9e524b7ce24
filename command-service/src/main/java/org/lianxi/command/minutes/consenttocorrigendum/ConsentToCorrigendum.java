package org.lianxi.command.minutes.consenttocorrigendum;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Consents to a corrigendum for the actor's unit (C-4.6).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param corrigendumId the corrigendum
 * @param contentHash its digest
 */
public record ConsentToCorrigendum(String conferenceId, String minutesId, Long expectedVersion, String corrigendumId,
        String contentHash) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
