package org.lianxi.scenarios.history;

import org.lianxi.transport.RecordedEvent;

/**
 * An event as the event store keeps it.
 *
 * @param event its envelope and payload
 * @param aggregateType type of the aggregate it belongs to
 * @param metaData its metadata, as stored
 */
public record StoredFact(RecordedEvent event, String aggregateType, byte[] metaData) {
}
