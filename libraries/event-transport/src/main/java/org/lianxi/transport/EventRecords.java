package org.lianxi.transport;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Turns recorded events into Kafka records and back: CloudEvents 1.0, binary mode.
 */
public final class EventRecords {

    private static final URI SOURCE = URI.create("/lianxi/command");

    private EventRecords() {
    }

    /**
     * Encodes an event for a topic.
     * @param topic the topic
     * @param event the event
     * @return a record keyed by the conference id
     */
    public static ProducerRecord<String, byte[]> encode(String topic, RecordedEvent event) {
        ProducerRecord<String, byte[]> written = KafkaMessageFactory
            .<String>createWriter(topic, null, event.time().toEpochMilli(), event.conferenceId())
            .writeBinary(cloudEvent(event));
        return written;
    }

    /**
     * The event as a CloudEvent.
     */
    static CloudEvent cloudEvent(RecordedEvent event) {
        CloudEventBuilder builder = CloudEventBuilder.v1()
            .withId(event.id())
            .withSource(SOURCE)
            .withType(event.type())
            .withSubject(event.aggregateId())
            .withTime(event.time().atOffset(ZoneOffset.UTC))
            .withDataSchema(URI.create("/schemas/" + event.type() + "." + event.revision() + ".json"))
            .withDataContentType("application/json")
            .withData(event.data())
            .withExtension("logindex", Long.toString(event.index()))
            .withExtension("previndex", Long.toString(event.previousIndex()))
            .withExtension("aggregatesequence", Long.toString(event.sequence()))
            .withExtension("revision", Integer.toString(event.revision()))
            .withExtension("partitionkey", event.conferenceId())
            .withExtension("correlationid", event.commandId())
            .withExtension("authid", event.actor().account())
            .withExtension("actorrole", event.actor().role());
        if (event.actor().unit() != null) {
            builder.withExtension("actorunit", event.actor().unit());
        }
        return builder.build();
    }

    /**
     * Decodes a record's envelope.
     * @param record a record of the event topic
     * @return the event
     * @throws UnreadableEventException if the envelope is not one of ours
     */
    public static RecordedEvent decode(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new UnreadableEventException("no payload", null);
        }
        try {
            CloudEvent event = envelope(record);
            if (event.getSubject() == null) {
                throw new UnreadableEventException("subject is missing", null);
            }
            String conferenceId = required(event, "partitionkey");
            if (!conferenceId.equals(record.key())) {
                throw new UnreadableEventException("key and partitionkey differ", null);
            }
            Object unit = event.getExtension("actorunit");
            Actor actor = new Actor(required(event, "authid"), (unit != null) ? unit.toString() : null,
                    required(event, "actorrole"));
            Instant time = (event.getTime() != null) ? event.getTime().toInstant()
                    : Instant.ofEpochMilli(record.timestamp());
            return new RecordedEvent(number(event, "logindex"), number(event, "previndex"), event.getId(),
                    event.getType(), Math.toIntExact(number(event, "revision")), conferenceId, event.getSubject(),
                    number(event, "aggregatesequence"), time, required(event, "correlationid"), actor, record.value());
        }
        catch (ArithmeticException ex) {
            throw new UnreadableEventException("revision is out of range", ex);
        }
    }

    /**
     * Anybody may have written the record; whatever the reader makes of it must not hold
     * up those behind it.
     */
    private static CloudEvent envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        }
        catch (RuntimeException ex) {
            throw new UnreadableEventException("not a CloudEvent", ex);
        }
    }

    private static long number(CloudEvent event, String extension) {
        try {
            return Long.parseLong(required(event, extension));
        }
        catch (NumberFormatException ex) {
            throw new UnreadableEventException(extension + " is no number", ex);
        }
    }

    private static String required(CloudEvent event, String extension) {
        Object value = event.getExtension(extension);
        if (value == null) {
            throw new UnreadableEventException(extension + " is missing", null);
        }
        return value.toString();
    }

}
