package org.lianxi.command.conference.rejectnomination;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Declines a nomination (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param expectedVersion version of the conference that was seen
 * @param reason why
 */
public record RejectNomination(String conferenceId, String nominationId, Long expectedVersion,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
