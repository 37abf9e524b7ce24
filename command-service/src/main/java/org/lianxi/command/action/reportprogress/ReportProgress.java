package org.lianxi.command.action.reportprogress;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Reports progress (C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param reportId the report to be
 * @param percent how far the work has come, 0 to 100
 * @param summary what was done
 */
public record ReportProgress(String conferenceId, String actionId, Long expectedVersion, String reportId, int percent,
        String summary) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

    @Override
    public String subjectId() {
        return this.reportId;
    }

}
