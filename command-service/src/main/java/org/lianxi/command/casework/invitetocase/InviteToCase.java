package org.lianxi.command.casework.invitetocase;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Asks units to take part in a case (C-4.9).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param units codes of the units
 * @param reason why they are needed
 */
public record InviteToCase(String conferenceId, String caseId, Long expectedVersion, List<String> units,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

}
