package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit reported progress (C-4.8). The office owes this report to every member unit in
 * force that day (C-4.11).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param reportId the report
 * @param number its place among the action's reports, from 1
 * @param unitCode the unit that reports
 * @param percent how far the work has come, 0 to 100
 * @param summary what was done
 * @param reportedOn day of the report
 */
@EventType("org.lianxi.action.progress-reported.v1")
public record ProgressReported(String conferenceId, String actionId, String reportId, int number, String unitCode,
        int percent, String summary, LocalDate reportedOn) implements ActionEvent {
}
