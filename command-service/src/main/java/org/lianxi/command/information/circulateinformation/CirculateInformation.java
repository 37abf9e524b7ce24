package org.lianxi.command.information.circulateinformation;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Circulates checked information to all other units (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 */
public record CirculateInformation(String conferenceId, String informationId,
        Long expectedVersion) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
