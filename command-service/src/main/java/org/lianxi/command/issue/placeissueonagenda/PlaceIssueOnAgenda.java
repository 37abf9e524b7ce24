package org.lianxi.command.issue.placeissueonagenda;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Places an issue on the agenda of a meeting (C-1.5).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param expectedVersion version that was seen, or null
 * @param meetingId the meeting
 */
public record PlaceIssueOnAgenda(String conferenceId, String issueId, Long expectedVersion,
        String meetingId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.issueId;
    }

}
