package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What the log commits to for one event. It holds digests of what is stored, never the
 * payload.
 *
 * @param index place in the log, from 1
 * @param conferenceId the conference
 * @param eventId the event
 * @param aggregateId its aggregate
 * @param sequence its place in the aggregate
 * @param type wire name
 * @param revision minor revision
 * @param at when it happened
 * @param by who acted: {@code unit/role/account}
 * @param commandId the command that caused it
 * @param payload the payload as stored
 * @param metaData the metadata as stored
 */
public record LogEntry(long index, String conferenceId, String eventId, String aggregateId, long sequence, String type,
        String revision, Instant at, String by, String commandId, byte[] payload, byte[] metaData) {

    private static final int FORM = 1;

    private static final int SIZE = 768;

    /**
     * The canonical form: RFC 8785 JSON, members sorted, UTF-8.
     * @return bytes that the leaf hash is taken of
     */
    public byte[] canonical() {
        StringBuilder json = new StringBuilder(SIZE).append('{');
        text(json, "agg", this.aggregateId).append(',');
        text(json, "at", this.at.toString()).append(',');
        text(json, "by", this.by).append(',');
        text(json, "cmd", this.commandId).append(',');
        text(json, "conf", this.conferenceId).append(',');
        text(json, "eid", this.eventId).append(',');
        number(json, "idx", this.index).append(',');
        text(json, "meta", digest(this.metaData)).append(',');
        text(json, "payload", digest(this.payload)).append(',');
        text(json, "rev", this.revision).append(',');
        number(json, "seq", this.sequence).append(',');
        text(json, "type", this.type).append(',');
        number(json, "v", FORM).append('}');
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether this is the entry that is kept.
     */
    boolean isWrittenAs(byte[] entry) {
        return Arrays.equals(canonical(), entry);
    }

    /**
     * What the entry says.
     */
    EntryFields fields() {
        return new EntryFields(this.index, this.conferenceId, this.eventId, this.aggregateId, this.sequence, this.type,
                this.revision, this.at.toString(), this.by, this.commandId, null, null, List.of());
    }

    static String digest(byte[] bytes) {
        return "sha-256:" + HexFormat.of().formatHex(Hash.sha256(bytes));
    }

    private static StringBuilder number(StringBuilder json, String name, long value) {
        return json.append('"').append(name).append("\":").append(value);
    }

    private static StringBuilder text(StringBuilder json, String name, String value) {
        json.append('"').append(name).append("\":\"");
        if (isPlain(value)) {
            json.append(value);
        }
        else {
            value.chars().forEach((character) -> escape(json, (char) character));
        }
        return json.append('"');
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character < ' ' || character == '"' || character == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void escape(StringBuilder json, char character) {
        switch (character) {
            case '"', '\\' -> json.append('\\').append(character);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (character < ' ') {
                    json.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
                }
                else {
                    json.append(character);
                }
            }
        }
    }

}
