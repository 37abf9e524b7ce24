package org.lianxi.command.information.acknowledgeinformation;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Acknowledges information for the actor's unit (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 */
public record AcknowledgeInformation(String conferenceId, String informationId,
        Long expectedVersion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
