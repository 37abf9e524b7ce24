package org.lianxi.command.bulletin.withdrawbulletin;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Gives up a bulletin before its issue (C-4.11).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param expectedVersion version that was seen, or null
 * @param reason why
 */
public record WithdrawBulletin(String conferenceId, String bulletinId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.bulletinId;
    }

}
