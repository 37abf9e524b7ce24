package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

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
            Said said = Said.in(this.metaData);
            return Optional
                .of(new LogEntry(index, this.conferenceId, this.eventId, this.aggregateId, this.sequence, this.type,
                        this.revision, Times.parse(this.time), said.by(), said.commandId, this.payload, this.metaData));
        }
        catch (MalformedException | DateTimeException ex) {
            return Optional.empty();
        }
    }

    /**
     * How many bytes the log commits to.
     */
    long bytes() {
        return (long) this.payload.length + this.metaData.length;
    }

    /**
     * What the metadata say of who acted and why, as far as the log commits to it.
     */
    private static final class Said implements BiConsumer<String, JsonMembers.Value> {

        private String unit = "";

        private String role = "";

        private String account = "";

        private String commandId = "";

        static Said in(byte[] metaData) {
            Said said = new Said();
            JsonMembers.read(new String(metaData, StandardCharsets.UTF_8), said);
            return said;
        }

        @Override
        public void accept(String name, JsonMembers.Value value) {
            switch (name) {
                case "unit" -> this.unit = text(value);
                case "role" -> this.role = text(value);
                case "account" -> this.account = text(value);
                case "commandId" -> this.commandId = text(value);
                default -> {
                }
            }
        }

        private static String text(JsonMembers.Value value) {
            return Objects.requireNonNullElse(value.text(), "");
        }

        String by() {
            return this.unit + "/" + this.role + "/" + this.account;
        }

    }

}
