package org.lianxi.command.conference.withdrawnomination;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Takes a nomination back before it is decided (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param expectedVersion version of the conference that was seen
 * @param reason why
 */
public record WithdrawNomination(String conferenceId, String nominationId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
