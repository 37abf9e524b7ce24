package org.lianxi.command.information.checkinformation;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Finds information fit for circulation to all units (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param remark the finding, or null
 */
public record CheckInformation(String conferenceId, String informationId, Long expectedVersion,
        String remark) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
