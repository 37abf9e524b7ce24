package org.lianxi.command.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.lianxi.contract.RecordedFact;

/**
 * An event as it goes into its row, serialised by the thread that decided it.
 *
 * @param message the event
 * @param payload its payload
 * @param metaData its metadata
 */
record StoredEvent(DomainEventMessage<?> message, SerializedObject<byte[]> payload, SerializedObject<byte[]> metaData) {

    static StoredEvent of(DomainEventMessage<?> message, Serializer serializer) {
        return new StoredEvent(message, message.serializePayload(serializer, byte[].class),
                message.serializeMetaData(serializer, byte[].class));
    }

    String conferenceId() {
        return ((RecordedFact) this.message.getPayload()).conferenceId();
    }

    String time() {
        return DateTimeUtils.formatInstant(this.message.getTimestamp());
    }

}
