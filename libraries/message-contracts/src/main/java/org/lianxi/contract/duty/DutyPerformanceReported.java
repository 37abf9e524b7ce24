package org.lianxi.contract.duty;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A unit reported how it performs a duty (C-3).
 *
 * @param conferenceId the conference
 * @param dutyReportId the report
 * @param dutyId the duty
 * @param unitCode the unit that has the duty
 * @param period {@code 2026}, {@code 2026-H2}, {@code 2026-Q4} or {@code 2026-11}; null
 * where the duty is no standing one
 * @param summary what was done
 * @param actions ids of actions by which the duty was performed
 * @param reportedOn day of the report
 */
@EventType("org.lianxi.duty.performance-reported.v1")
public record DutyPerformanceReported(String conferenceId, String dutyReportId, String dutyId, String unitCode,
        String period, String summary, List<String> actions, LocalDate reportedOn) implements DutyEvent {
}
