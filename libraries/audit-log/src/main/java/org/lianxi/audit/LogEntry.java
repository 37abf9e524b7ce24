package org.lianxi.audit;

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

    /**
     * The canonical form: RFC 8785 JSON, members sorted, UTF-8.
     * @return bytes that the leaf hash is taken of
     */
    public byte[] canonical() {
        return new CanonicalJson().text("agg", this.aggregateId)
            .text("at", this.at.toString())
            .text("by", this.by)
            .text("cmd", this.commandId)
            .text("conf", this.conferenceId)
            .text("eid", this.eventId)
            .number("idx", this.index)
            .text("meta", digest(this.metaData))
            .text("payload", digest(this.payload))
            .text("rev", this.revision)
            .number("seq", this.sequence)
            .text("type", this.type)
            .number("v", FORM)
            .bytes();
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

}
