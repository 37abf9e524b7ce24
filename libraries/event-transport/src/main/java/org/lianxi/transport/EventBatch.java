package org.lianxi.transport;

import java.util.List;

/**
 * What one poll brought, without repeats and without holes.
 *
 * @param events in order within each conference
 * @param positions where the consumer stands once these events are applied
 * @param rejected records that are no events of the log
 */
public record EventBatch(List<RecordedEvent> events, List<PartitionPosition> positions, List<RejectedRecord> rejected) {
}
