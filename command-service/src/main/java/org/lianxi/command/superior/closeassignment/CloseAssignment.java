package org.lianxi.command.superior.closeassignment;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Closes an assignment that was reported on (C-1.2).
 *
 * @param conferenceId the conference
 * @param assignmentId the assignment
 * @param expectedVersion version that was seen, or null
 * @param outcome what came of it
 */
public record CloseAssignment(String conferenceId, String assignmentId, Long expectedVersion,
        String outcome) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.assignmentId;
    }

}
