package org.lianxi.command.superior.reportassignment;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Reports on an assignment to the organ that assigned it (C-1.2).
 *
 * @param conferenceId the conference
 * @param assignmentId the assignment
 * @param expectedVersion version that was seen, or null
 * @param summary what was done
 * @param reference number of the report, or null
 */
public record ReportAssignment(String conferenceId, String assignmentId, Long expectedVersion, String summary,
        String reference) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.assignmentId;
    }

}
