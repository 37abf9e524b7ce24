package org.lianxi.command.minutes.issuecorrigendum;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Issues a corrigendum (C-4.6, INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param corrigendumId the corrigendum
 */
public record IssueCorrigendum(String conferenceId, String minutesId, Long expectedVersion,
        String corrigendumId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
