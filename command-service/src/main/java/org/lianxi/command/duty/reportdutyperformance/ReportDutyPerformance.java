package org.lianxi.command.duty.reportdutyperformance;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Reports how the actor's unit performs one of its duties (C-3).
 *
 * @param conferenceId the conference
 * @param dutyReportId the report to be
 * @param dutyId the duty
 * @param period the period that it is about; needed for a standing duty
 * @param summary what was done
 * @param actions ids of actions by which the duty was performed
 */
public record ReportDutyPerformance(String conferenceId, String dutyReportId, String dutyId, String period,
        String summary, List<String> actions) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.dutyReportId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
