package org.lianxi.command.eventstore;

import java.time.Clock;
import java.time.Instant;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.lianxi.contract.RecordedFact;

/**
 * An event as it goes into its row, serialised by the thread that decided it. It happened
 * when the clock that it was decided by says so; Axon stamps its messages by the
 * machine's time, whatever clock there is.
 *
 * @param message the event
 * @param payload its payload
 * @param metaData its metadata
 * @param happenedAt when it happened
 */
record StoredEvent(DomainEventMessage<?> message, SerializedObject<byte[]> payload, SerializedObject<byte[]> metaData,
        Instant happenedAt) {

    static StoredEvent of(DomainEventMessage<?> message, Serializer serializer, Clock clock) {
        return new StoredEvent(message, message.serializePayload(serializer, byte[].class),
                message.serializeMetaData(serializer, byte[].class), clock.instant());
    }

    String conferenceId() {
        return ((RecordedFact) this.message.getPayload()).conferenceId();
    }

    String time() {
        return DateTimeUtils.formatInstant(this.happenedAt);
    }

}
