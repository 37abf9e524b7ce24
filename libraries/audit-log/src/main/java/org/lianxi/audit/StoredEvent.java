package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An event as it is stored, byte for byte where the log commits to bytes.
 *
 * @param conferenceId the conference
 * @param eventId the event
 * @param aggregateId its aggregate
 * @param sequence place in the aggregate, from 0
 * @param type wire name
 * @param revision minor revision
 * @param time when it happened, as it is stored
 * @param payload the payload
 * @param metaData the metadata, a JSON object
 */
public record StoredEvent(String conferenceId, String eventId, String aggregateId, long sequence, String type,
        String revision, String time, byte[] payload, byte[] metaData) {

    /**
     * What the relay makes of the event, when it gives it a place in the log.
     * @param index the place
     * @return the entry; nothing if time or metadata cannot be read
     */
    Optional<LogEntry> entry(long index) {
        try {
            Map<String, String> said = new HashMap<>();
            JsonMembers.read(new String(this.metaData, StandardCharsets.UTF_8),
                    (name, value) -> said.put(name, value.text()));
            String by = said(said, "unit") + "/" + said(said, "role") + "/" + said(said, "account");
            return Optional.of(new LogEntry(index, this.conferenceId, this.eventId, this.aggregateId, this.sequence,
                    this.type, this.revision, Instant.parse(this.time), by, said(said, "commandId"), this.payload,
                    this.metaData));
        }
        catch (MalformedException | DateTimeException ex) {
            return Optional.empty();
        }
    }

    private static String said(Map<String, String> said, String name) {
        String value = said.get(name);
        return (value != null) ? value : "";
    }

    /**
     * How many bytes the log commits to.
     */
    long bytes() {
        return (long) this.payload.length + this.metaData.length;
    }

}
