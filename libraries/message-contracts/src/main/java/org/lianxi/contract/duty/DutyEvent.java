package org.lianxi.contract.duty;

import org.lianxi.contract.RecordedFact;

/**
 * What units report on their duties.
 */
public sealed interface DutyEvent extends RecordedFact permits DutyPerformanceReported {

    /**
     * The report.
     * @return its id
     */
    String dutyReportId();

}
