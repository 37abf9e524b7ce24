package org.lianxi.command.information.withdrawrelease;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Withdraws what was proposed for the public, or published (C-1.3a).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record WithdrawRelease(String conferenceId, String informationId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
