package org.lianxi.command.eventstore;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * The table of events as Axon reads it; it is written by {@link WriteBatch}.
 */
final class EventTable {

    private EventTable() {
    }

    static EventSchema schema() {
        return EventSchema.builder()
            .eventTable("event")
            .snapshotTable("snapshot_event")
            .globalIndexColumn("global_index")
            .timestampColumn("time_stamp")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();
    }

}
