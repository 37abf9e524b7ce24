package org.lianxi.transport;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import io.cloudevents.CloudEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Writes recorded events as CloudEvents 1.0 in structured mode: envelope and payload in
 * one piece of JSON, so that whoever signs it signs both.
 */
public final class EventEnvelope {

    /**
     * The media type of what is written.
     */
    public static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventEnvelope() {
    }

    /**
     * Writes an event. The attributes are those of the event's record on the topic.
     * @param event an event whose payload is JSON
     * @return JSON in UTF-8
     */
    public static byte[] structured(RecordedEvent event) {
        CloudEvent envelope = EventRecords.cloudEvent(event);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("specversion", envelope.getSpecVersion().toString());
        json.put("id", envelope.getId());
        json.put("source", envelope.getSource().toString());
        json.put("type", envelope.getType());
        json.put("subject", envelope.getSubject());
        json.put("time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(envelope.getTime()));
        json.put("dataschema", envelope.getDataSchema().toString());
        json.put("datacontenttype", envelope.getDataContentType());
        envelope.getExtensionNames()
            .stream()
            .sorted()
            .forEach((name) -> json.put(name, String.valueOf(envelope.getExtension(name))));
        json.put("data", new RawValue(new String(event.data(), StandardCharsets.UTF_8)));
        return MAPPER.writeValueAsBytes(json);
    }

}
