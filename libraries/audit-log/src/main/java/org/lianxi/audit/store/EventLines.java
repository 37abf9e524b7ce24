package org.lianxi.audit.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.lianxi.audit.JsonMembers;
import org.lianxi.audit.LogRecord;
import org.lianxi.audit.MalformedException;
import org.lianxi.audit.StoredEvent;

/**
 * Events as lines, each a structured CloudEvent 1.0 in JSON, from which the stored bytes
 * can be had again: the payload is the text of {@code data} as it is written, the
 * metadata the text {@code metadata}. What cannot be written in this way is there in
 * base64.
 */
final class EventLines {

    private static final String DATA = "data";

    private static final String DATA_BASE64 = "data_base64";

    private static final String METADATA = "metadata";

    private static final String METADATA_BASE64 = "metadatabase64";

    private static final String INDEX = "logindex";

    private EventLines() {
    }

    static String write(LogRecord record) {
        StoredEvent event = record.event();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("specversion", "1.0");
        line.put("id", event.eventId());
        line.put("source", "/lianxi/command");
        line.put("type", event.type());
        line.put("subject", event.aggregateId());
        line.put("time", event.time());
        line.put("dataschema", "/schemas/" + schema(event));
        line.put("datacontenttype", "application/json");
        line.put(INDEX, Long.toString(record.index()));
        line.put("aggregatesequence", Long.toString(event.sequence()));
        line.put("revision", event.revision());
        line.put("partitionkey", event.conferenceId());
        text(event.metaData()).ifPresentOrElse((text) -> line.put(METADATA, text),
                () -> line.put(METADATA_BASE64, base64(event.metaData())));
        text(event.payload()).filter(EventLines::isOnOneLine)
            .ifPresentOrElse((text) -> line.put(DATA, new Json.Raw(text)),
                    () -> line.put(DATA_BASE64, base64(event.payload())));
        return Json.write(line);
    }

    static String schema(StoredEvent event) {
        return event.type() + "." + event.revision() + ".json";
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        }
        catch (CharacterCodingException ex) {
            return Optional.empty();
        }
    }

    private static boolean isOnOneLine(String json) {
        try {
            JsonMembers.read(json, (name, value) -> {
            });
            return json.startsWith("{") && json.endsWith("}") && json.indexOf('\n') < 0 && json.indexOf('\r') < 0;
        }
        catch (MalformedException ex) {
            return false;
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads a line.
     * @throws IllegalArgumentException if it is none
     */
    static Line read(String line) {
        Map<String, JsonMembers.Value> members = new HashMap<>();
        JsonMembers.read(line, members::put);
        byte[] payload = members.containsKey(DATA) ? members.get(DATA).raw().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(text(members, DATA_BASE64));
        byte[] metaData = members.containsKey(METADATA) ? text(members, METADATA).getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(text(members, METADATA_BASE64));
        return new Line(number(members, INDEX),
                new StoredEvent(text(members, "partitionkey"), text(members, "id"), text(members, "subject"),
                        number(members, "aggregatesequence"), text(members, "type"), text(members, "revision"),
                        text(members, "time"), payload, metaData));
    }

    private static String text(Map<String, JsonMembers.Value> members, String name) {
        String text = members.containsKey(name) ? members.get(name).text() : null;
        if (text == null) {
            throw new IllegalArgumentException("an event has no " + name);
        }
        return text;
    }

    private static long number(Map<String, JsonMembers.Value> members, String name) {
        try {
            return Long.parseLong(text(members, name));
        }
        catch (NumberFormatException ex) {
            throw new IllegalArgumentException(name + " of an event is no number", ex);
        }
    }

    /**
     * An event with the place that its line names.
     *
     * @param index index of its entry
     * @param event the event
     */
    record Line(long index, StoredEvent event) {
    }

}
