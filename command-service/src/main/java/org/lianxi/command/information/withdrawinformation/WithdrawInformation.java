package org.lianxi.command.information.withdrawinformation;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Withdraws information that the actor's unit sent (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record WithdrawInformation(String conferenceId, String informationId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
