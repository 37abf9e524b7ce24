package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

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

    /**
     * The canonical form: RFC 8785 JSON, members sorted, UTF-8.
     * @return bytes that the leaf hash is taken of
     */
    public byte[] canonical() {
        String json = "{" + text("agg", this.aggregateId) + "," + text("at", this.at.toString()) + ","
                + text("by", this.by) + "," + text("cmd", this.commandId) + "," + text("conf", this.conferenceId) + ","
                + text("eid", this.eventId) + "," + number("idx", this.index) + ","
                + text("meta", digest(this.metaData)) + "," + text("payload", digest(this.payload)) + ","
                + text("rev", this.revision) + "," + number("seq", this.sequence) + "," + text("type", this.type) + ","
                + number("v", FORM) + "}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        return "sha-256:" + HexFormat.of().formatHex(MerkleTree.sha256(bytes));
    }

    private static String number(String name, long value) {
        return "\"" + name + "\":" + value;
    }

    private static String text(String name, String value) {
        StringBuilder json = new StringBuilder("\"").append(name).append("\":\"");
        for (char character : value.toCharArray()) {
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
        return json.append('"').toString();
    }

}
