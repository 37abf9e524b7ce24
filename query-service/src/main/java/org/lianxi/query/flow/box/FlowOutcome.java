package org.lianxi.query.flow.box;

import java.time.LocalDate;

/**
 * A case, an issue or an action that something else gave rise to.
 *
 * @param type {@code case}, {@code issue} or {@code action}
 * @param sourceId what gave rise to it
 * @param title what it is called
 * @param on day it began
 */
record FlowOutcome(String type, String sourceId, String title, LocalDate on) {
}
