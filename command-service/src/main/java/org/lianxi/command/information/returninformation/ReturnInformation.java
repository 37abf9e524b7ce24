package org.lianxi.command.information.returninformation;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Returns information that is for all units to its sender (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record ReturnInformation(String conferenceId, String informationId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
