package org.lianxi.command.minutes.objecttocorrigendum;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Objects to a corrigendum for the actor's unit (C-4.6).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param corrigendumId the corrigendum
 * @param contentHash its digest
 * @param reason the objection
 */
public record ObjectToCorrigendum(String conferenceId, String minutesId, Long expectedVersion, String corrigendumId,
        String contentHash, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
