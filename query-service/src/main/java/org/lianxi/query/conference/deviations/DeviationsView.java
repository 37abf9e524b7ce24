package org.lianxi.query.conference.deviations;

import java.time.Instant;
import java.util.List;

import org.lianxi.contract.Deviation;

/**
 * The deviations that one event records; kept under the event's id.
 *
 * @param entityId the aggregate
 * @param type wire name of the event
 * @param unitCode the unit that acted
 */
record DeviationsView(String entityId, String type, Instant at, String account, String unitCode, String role,
        List<Deviation> deviations) {
}
