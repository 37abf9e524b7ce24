package org.lianxi.command.minutes.withdrawcorrigendum;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Withdraws a corrigendum (C-4.6).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param corrigendumId the corrigendum
 * @param reason why
 */
public record WithdrawCorrigendum(String conferenceId, String minutesId, Long expectedVersion, String corrigendumId,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
