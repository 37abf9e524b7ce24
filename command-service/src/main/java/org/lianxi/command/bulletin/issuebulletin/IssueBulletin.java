package org.lianxi.command.bulletin.issuebulletin;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Issues a bulletin to every member unit in force (C-4.11, INV-23).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param expectedVersion version that was seen, or null
 * @param recipients the member units that the office believes it goes to, or null; who it
 * goes to is not theirs to choose
 */
public record IssueBulletin(String conferenceId, String bulletinId, Long expectedVersion,
        List<String> recipients) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.bulletinId;
    }

}
