package org.lianxi.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

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

    private static final byte[] AGGREGATE = CanonicalJson.name("agg");

    private static final byte[] AT = CanonicalJson.name("at");

    private static final byte[] BY = CanonicalJson.name("by");

    private static final byte[] COMMAND = CanonicalJson.name("cmd");

    private static final byte[] CONFERENCE = CanonicalJson.name("conf");

    private static final byte[] EVENT = CanonicalJson.name("eid");

    private static final byte[] INDEX = CanonicalJson.name("idx");

    private static final byte[] META_DATA = CanonicalJson.name("meta");

    private static final byte[] PAYLOAD = CanonicalJson.name("payload");

    private static final byte[] REVISION = CanonicalJson.name("rev");

    private static final byte[] SEQUENCE = CanonicalJson.name("seq");

    private static final byte[] TYPE = CanonicalJson.name("type");

    private static final byte[] VERSION = CanonicalJson.name("v");

    /**
     * The canonical form: RFC 8785 JSON, members sorted, UTF-8.
     * @return bytes that the leaf hash is taken of
     */
    public byte[] canonical() {
        return canonical(this.at.toString());
    }

    private byte[] canonical(String time) {
        return new CanonicalJson().text(AGGREGATE, this.aggregateId)
            .text(AT, time)
            .text(BY, this.by)
            .text(COMMAND, this.commandId)
            .text(CONFERENCE, this.conferenceId)
            .text(EVENT, this.eventId)
            .number(INDEX, this.index)
            .text(META_DATA, digest(this.metaData))
            .text(PAYLOAD, digest(this.payload))
            .text(REVISION, this.revision)
            .number(SEQUENCE, this.sequence)
            .text(TYPE, this.type)
            .number(VERSION, FORM)
            .bytes();
    }

    /**
     * Compares with the entry that is kept.
     * @return what the entry says; nothing if it is another one
     */
    Optional<EntryFields> ifWrittenAs(byte[] entry) {
        String time = this.at.toString();
        return Arrays.equals(canonical(time), entry) ? Optional.of(fields(time)) : Optional.empty();
    }

    /**
     * What the entry says.
     */
    EntryFields fields() {
        return fields(this.at.toString());
    }

    private EntryFields fields(String time) {
        return new EntryFields(this.index, this.conferenceId, this.eventId, this.aggregateId, this.sequence, this.type,
                this.revision, time, this.by, this.commandId, null, null, List.of());
    }

    static String digest(byte[] bytes) {
        return "sha-256:" + HexFormat.of().formatHex(Hash.sha256(bytes));
    }

}
