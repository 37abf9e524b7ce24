package org.lianxi.command.information.refuserelease;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Refuses the text that was proposed for the public (C-1.3a).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param version the proposal
 * @param contentHash digest of its text
 * @param reason why
 */
public record RefuseRelease(String conferenceId, String informationId, Long expectedVersion, int version,
        String contentHash, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
