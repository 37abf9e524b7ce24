package org.lianxi.command.information.approverelease;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Approves the text that was proposed for the public, and no other (C-1.3a).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param version the proposal
 * @param contentHash digest of its text
 * @param remark a remark, or null
 */
public record ApproveRelease(String conferenceId, String informationId, Long expectedVersion, int version,
        String contentHash, String remark) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
