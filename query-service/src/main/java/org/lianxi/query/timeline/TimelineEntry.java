package org.lianxi.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One event as people read it.
 *
 * @param aggregateId the aggregate it belongs to
 * @param sequence its place there
 * @param type wire name
 * @param time when it happened
 * @param account the account that acted
 * @param unitCode the unit that acted, or null for a service
 * @param role the role acted in
 * @param commandId the command that caused it
 * @param entities ids of everything that it names
 * @param facts the short parts of its payload
 */
record TimelineEntry(String aggregateId, long sequence, String type, Instant time, String account, String unitCode,
        String role, String commandId, List<String> entities, Map<String, Object> facts) {
}
