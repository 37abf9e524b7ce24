package org.lianxi.query.duty.coverage;

import java.time.LocalDate;

/**
 * The day on which something went by a flow of the charter.
 */
record FlowDay(String flowId, LocalDate day) {
}
