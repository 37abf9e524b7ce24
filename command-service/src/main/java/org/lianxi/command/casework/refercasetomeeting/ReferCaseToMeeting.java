package org.lianxi.command.casework.refercasetomeeting;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts a case to a meeting (C-1.5, C-4.1).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param meetingId the meeting
 * @param question what it has to settle
 */
public record ReferCaseToMeeting(String conferenceId, String caseId, Long expectedVersion, String meetingId,
        String question) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

}
