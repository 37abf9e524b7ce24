package org.lianxi.query.duty.coverage;

import java.time.LocalDate;

/**
 * The day on which something went by a flow of the charter, or a unit contributed to a
 * case by a duty.
 *
 * @param flowId the flow, or null
 * @param dutyId the duty, or null
 * @param day the day
 */
record FlowDay(String flowId, String dutyId, LocalDate day) {

    boolean performs(ChargedDuties.Duty duty) {
        return (this.flowId != null) ? duty.flows().contains(this.flowId) : duty.dutyId().equals(this.dutyId);
    }

}
